/// The writing side of an edition: one small collection for each kind of item. `add` gives the new id; `save` keeps a
/// changed item and answers false when somebody else changed it meanwhile; `remove` takes what hangs under it along.
@NullMarked
package nl.kenniskompas.agenda.writing;

import org.jspecify.annotations.NullMarked;
