/// An edition as one tree, and the pages that show it whole: the spread at home, the edition, its print.
@NullMarked
package nl.kenniskompas.agenda.edition;

import org.jspecify.annotations.NullMarked;
