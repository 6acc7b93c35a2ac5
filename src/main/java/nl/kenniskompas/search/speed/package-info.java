/// How fast the search is, measured beside others on as many passages as wanted.
@NamedInterface("speed")
@NullMarked
package nl.kenniskompas.search.speed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
