/// Signing in; for now as one of the personas of the demonstration.
@NullMarked
package nl.kenniskompas.identity.signin;

import org.jspecify.annotations.NullMarked;
