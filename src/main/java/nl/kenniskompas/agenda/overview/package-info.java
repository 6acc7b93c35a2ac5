/// An edition on one page: what is in it, where it stands, its questions as a list, its print.
@NullMarked
package nl.kenniskompas.agenda.overview;

import org.jspecify.annotations.NullMarked;
