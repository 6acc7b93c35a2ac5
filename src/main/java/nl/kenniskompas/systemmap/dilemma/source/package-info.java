/// The way from items to their pages, and from knowledge questions and passages to dilemmas.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.source;

import org.jspecify.annotations.NullMarked;
