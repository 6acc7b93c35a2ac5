/// The page of an issue.
@NullMarked
package nl.kenniskompas.agenda.issue;

import org.jspecify.annotations.NullMarked;
