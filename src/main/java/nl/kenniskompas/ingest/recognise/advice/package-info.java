/// Which advice a letter answers, what it recommends, and what the cabinet says of each recommendation.
@NullMarked
package nl.kenniskompas.ingest.recognise.advice;

import org.jspecify.annotations.NullMarked;
