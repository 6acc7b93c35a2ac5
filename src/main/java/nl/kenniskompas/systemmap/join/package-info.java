/// Proposes factors to be joined that seem to be one thing in other words; a person decides, and can undo it.
@NullMarked
package nl.kenniskompas.systemmap.join;

import org.jspecify.annotations.NullMarked;
