/// The parts of pages that show an item's history; for all modules.
@NamedInterface("layout")
@NullMarked
package nl.kenniskompas.history.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
