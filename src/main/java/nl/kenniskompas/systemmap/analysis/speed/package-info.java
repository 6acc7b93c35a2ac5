/// How fast the questions about a system map are answered, measured beside others on a map that is made up.
@NamedInterface("speed")
@NullMarked
package nl.kenniskompas.systemmap.analysis.speed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
