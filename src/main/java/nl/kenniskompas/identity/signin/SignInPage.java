package nl.kenniskompas.identity.signin;

import java.util.List;

record SignInPage(List<Persona> personas) {}
