/// An edition's own facts: whose it is, its title, its period, the edition before it; and the form for them.
@NullMarked
package nl.kenniskompas.agenda.facts;

import org.jspecify.annotations.NullMarked;
