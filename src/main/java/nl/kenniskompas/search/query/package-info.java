/// What somebody means by the words of a question, for every engine the same: an engine only renders it.
@NullMarked
package nl.kenniskompas.search.query;

import org.jspecify.annotations.NullMarked;
