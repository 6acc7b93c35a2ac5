/// The map as it is read: factors, relations with their claims, themes; and the lens that leaves part of it out.
@NullMarked
package nl.kenniskompas.systemmap.map;

import org.jspecify.annotations.NullMarked;
