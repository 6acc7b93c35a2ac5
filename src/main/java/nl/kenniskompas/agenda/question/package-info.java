/// A knowledge question: its page and its form.
@NullMarked
package nl.kenniskompas.agenda.question;

import org.jspecify.annotations.NullMarked;
