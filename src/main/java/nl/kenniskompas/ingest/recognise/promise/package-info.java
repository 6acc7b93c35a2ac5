/// What a letter promises, and which earlier promises it honours. The grammar is in code, the words are in the lists
/// of the resources beside it.
@NullMarked
package nl.kenniskompas.ingest.recognise.promise;

import org.jspecify.annotations.NullMarked;
