/// Commitments for other programs to follow: terms for a calendar (RFC 5545), news for a feed reader (RFC 4287). Both
/// hold what every reader may see, so neither asks who reads.
@NullMarked
package nl.kenniskompas.advice.feed;

import org.jspecify.annotations.NullMarked;
