/// Takes what a document holds of a knowledge agenda: proposes it, compared with what stands, and makes it an edition.
@NullMarked
package nl.kenniskompas.agenda.taking;

import org.jspecify.annotations.NullMarked;
