/// An edition to take along: Word, PDF, JSON and a spreadsheet. [nl.kenniskompas.agenda.export.Manuscript] says what
/// stands in the two that people read, [nl.kenniskompas.agenda.export.AgendaFile] what machines may count on.
@NullMarked
package nl.kenniskompas.agenda.export;

import org.jspecify.annotations.NullMarked;
