/// Who changed what, when and why; and any past day read with the very same pages.
///
/// One mechanism (see the migration): each table that matters has a twin in the schema `history` with the period in
/// which a version stood, kept by a trigger, and a view of the same name in the schema `past` that shows one moment.
/// [AsOf] sends a transaction's reading there by its search path, so no query and no page knows that it shows the
/// past. One transaction is one [Change]; a change can be undone as a whole.
@ApplicationModule(allowedDependencies = {"web", "web :: layout", "web :: form", "identity"})
@NullMarked
package nl.kenniskompas.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
