/// The frame of every page; its templates are for all modules.
@NamedInterface("layout")
@NullMarked
package nl.kenniskompas.web.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
