/// Cross-links: a picture of arcs and the equal list.
@NullMarked
package nl.kenniskompas.agenda.crosslink;

import org.jspecify.annotations.NullMarked;
