package nl.kenniskompas.search.analysis;

/// One way to see a written word: which base form it comes from, and how.
///
/// @param flags the number of the base form's set
/// @param roles where in a compound this form may stand, see [Roles]
record Reading(String base, int flags, int roles, Ending.Form form, boolean isBase) {}
