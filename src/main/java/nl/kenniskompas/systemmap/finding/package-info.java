/// What of the map can be found by search.
@NullMarked
package nl.kenniskompas.systemmap.finding;

import org.jspecify.annotations.NullMarked;
