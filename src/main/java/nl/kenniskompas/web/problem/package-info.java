/// What a reader sees when something goes wrong.
@NullMarked
package nl.kenniskompas.web.problem;

import org.jspecify.annotations.NullMarked;
