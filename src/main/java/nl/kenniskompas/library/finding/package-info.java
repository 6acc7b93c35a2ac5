/// What of the library can be found: documents, their passages and what they cite.
@NullMarked
package nl.kenniskompas.library.finding;

import org.jspecify.annotations.NullMarked;
