/// Proposals and what a person decides about them.
@NullMarked
package nl.kenniskompas.ingest.review;

import org.jspecify.annotations.NullMarked;
