/// Finding things by words, in Dutch as it is written by ministries.
///
/// Other modules tell as [Findable] what of theirs can be found, and their tables hand each change to the index
/// (`feed`). Who looks for something asks [Searching]. This module knows nobody: what an entry is about is its kind,
/// its id and its address. What is hidden from a reader is asked of the database at each question ([Unseen]) and left
/// out in the query itself, counts included. How a text becomes tokens is decided in one place (`analysis`), so that
/// each engine behind the port finds the same.
@ApplicationModule(allowedDependencies = {"web", "web :: layout", "identity"})
@NullMarked
package nl.kenniskompas.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
