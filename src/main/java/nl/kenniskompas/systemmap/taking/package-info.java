/// Takes claims from documents: what the recogniser of platforms found, compared with what the map holds.
@NullMarked
package nl.kenniskompas.systemmap.taking;

import org.jspecify.annotations.NullMarked;
