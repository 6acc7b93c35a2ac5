/// Finding things by words, in Dutch as it is written by ministries.
///
/// Other modules hand in an [Entry] for each thing that can be found, and ask a [Searching] for [Hit]s. This module
/// knows nobody: what an entry is about is its kind and its id. How a text becomes tokens is decided in one place
/// (`analysis`), so that each engine behind the port finds the same.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kenniskompas.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
