/// Questions inside stretches of text: where one ends and the next begins, what belongs to it, what is none.
@NullMarked
package nl.kenniskompas.ingest.recognise.question;

import org.jspecify.annotations.NullMarked;
