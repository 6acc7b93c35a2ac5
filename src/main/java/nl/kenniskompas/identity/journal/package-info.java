/// One line in the log for each request that changes something or is refused: action, object, result, origin, actor and
/// time, as BIO2 8.15.01 asks. Never what a form held, what stands behind a question mark, or a cookie.
@NullMarked
package nl.kenniskompas.identity.journal;

import org.jspecify.annotations.NullMarked;
