/// The page for signing in with the ways that are open, the page after signing out, and the people of the
/// demonstration.
@NullMarked
package nl.kenniskompas.identity.signin;

import org.jspecify.annotations.NullMarked;
