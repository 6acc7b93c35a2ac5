/// Binding dilemmas to relations and knowledge questions: one looks by words, and chooses.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.link;

import org.jspecify.annotations.NullMarked;
