/// The list of dilemmas, with where one may be hiding, and the page of each.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.page;

import org.jspecify.annotations.NullMarked;
