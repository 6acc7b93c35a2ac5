/// What stands around every request before anybody looks at it: under which name it came, from where, with which
/// session, and what the browser may do with the answer.
@NullMarked
package nl.kenniskompas.identity.guard;

import org.jspecify.annotations.NullMarked;
