/// The forms of advices, recommendations, commitments and fulfilments, and those that move a deadline or a status.
@NullMarked
package nl.kenniskompas.advice.form;

import org.jspecify.annotations.NullMarked;
