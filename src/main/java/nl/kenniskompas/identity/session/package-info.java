/// One's own sessions: to see where one is signed in, and to end what one does not know.
@NullMarked
package nl.kenniskompas.identity.session;

import org.jspecify.annotations.NullMarked;
