@NullMarked
package nl.kenniskompas.agenda.export;

import org.jspecify.annotations.NullMarked;
