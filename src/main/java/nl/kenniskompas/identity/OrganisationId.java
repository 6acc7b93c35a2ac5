package nl.kenniskompas.identity;

public record OrganisationId(long value) {}
