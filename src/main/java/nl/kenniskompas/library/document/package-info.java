/// The list of documents and the reader page.
@NullMarked
package nl.kenniskompas.library.document;

import org.jspecify.annotations.NullMarked;
