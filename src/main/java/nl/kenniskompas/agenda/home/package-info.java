/// The agenda at a glance, and all editions side by side.
@NullMarked
package nl.kenniskompas.agenda.home;

import org.jspecify.annotations.NullMarked;
