/// Sources and their texts. A [Passage] is a stretch of a document's text; whatever was taken from a document keeps
/// its passages, and the reader page shows them with a way back to what became of them ([PassageUses]).
///
/// A document's file and text never change, so an offset stays true for ever.
@ApplicationModule(allowedDependencies = {"web", "web :: layout", "identity", "history"})
@NullMarked
package nl.kenniskompas.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
