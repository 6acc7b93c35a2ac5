/// What all forms of the agenda do alike: show, check, keep once, ask before removing, and never lose a typed word
/// when somebody else was first. Each kind of item brings a [Draft]; [Forms] does the rest.
@NullMarked
package nl.kenniskompas.agenda.form;

import org.jspecify.annotations.NullMarked;
