/// What documents lean on: the publications that they cite, and the other way round the documents that cite one.
@NullMarked
package nl.kenniskompas.library.citation;

import org.jspecify.annotations.NullMarked;
