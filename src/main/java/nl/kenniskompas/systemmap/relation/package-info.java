/// Relations: all of them as a table, which is the equal of the picture, and each with what its sources say.
@NullMarked
package nl.kenniskompas.systemmap.relation;

import org.jspecify.annotations.NullMarked;
