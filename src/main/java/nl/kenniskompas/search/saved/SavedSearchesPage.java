package nl.kenniskompas.search.saved;

import java.util.List;

/// @param mailIsOpen whether mail can be sent at all
record SavedSearchesPage(List<Line> lines, boolean mailIsOpen) {
    /// @param fresh how many were found since its owner looked last
    record Line(SavedSearch search, long fresh) {}
}
