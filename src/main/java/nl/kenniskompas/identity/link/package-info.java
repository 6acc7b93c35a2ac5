/// Signing in by a link that is sent by mail, for people outside who were invited. The link works once, for a quarter
/// of an hour; opening it signs nobody in yet, because programs that check mail open links too.
@NullMarked
package nl.kenniskompas.identity.link;

import org.jspecify.annotations.NullMarked;
