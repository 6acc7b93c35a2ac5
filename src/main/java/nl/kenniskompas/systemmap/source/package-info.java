/// The way from items of the map to their passages, questions and pages, and back.
@NullMarked
package nl.kenniskompas.systemmap.source;

import org.jspecify.annotations.NullMarked;
