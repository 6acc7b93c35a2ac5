/// The strategic framework as a tree.
@NullMarked
package nl.kenniskompas.agenda.goal;

import org.jspecify.annotations.NullMarked;
