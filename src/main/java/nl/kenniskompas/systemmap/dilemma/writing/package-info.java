/// Writing what dilemmas are and where they stand. Each step is a row that says who, when and why.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.writing;

import org.jspecify.annotations.NullMarked;
