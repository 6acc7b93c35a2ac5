/// How the index learns of changes. Each change of a row leaves a line of work in the database, in the same
/// transaction; one thread turns lines into entries, has the index keep them, and only then lets go of the lines. The
/// same thread makes a fresh index, page by page between the changes, while the former one answers. So an index that
/// stopped at any moment, by any cause, agrees with the database a moment after the next start.
@NullMarked
package nl.kenniskompas.search.feed;

import org.jspecify.annotations.NullMarked;
