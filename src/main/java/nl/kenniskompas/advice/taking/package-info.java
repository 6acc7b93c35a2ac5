/// Takes what a letter holds of advice and commitments: proposes it, compared with what stands, and keeps it.
@NullMarked
package nl.kenniskompas.advice.taking;

import org.jspecify.annotations.NullMarked;
