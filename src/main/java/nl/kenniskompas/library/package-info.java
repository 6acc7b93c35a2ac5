/// Sources and their texts. A [Passage] is a stretch of a document's text; whatever was taken from a document keeps
/// its passages, and the reader page shows them with a way back to what became of them ([PassageUses]).
///
/// A document's file and text never change, so an offset stays true for ever. Neither does what was found in the text:
/// the official publications that it leans on, each with its place. Read the other way round they are the index of
/// who leans on a [Publication], also one that we do not hold.
@ApplicationModule(allowedDependencies = {"web", "web :: layout", "web :: form", "identity", "search", "history"})
@NullMarked
package nl.kenniskompas.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
