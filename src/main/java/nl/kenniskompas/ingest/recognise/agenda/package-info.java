/// Recognises a knowledge agenda in an outline: challenges, issues, typed questions, and what surrounds them.
@NullMarked
package nl.kenniskompas.ingest.recognise.agenda;

import org.jspecify.annotations.NullMarked;
