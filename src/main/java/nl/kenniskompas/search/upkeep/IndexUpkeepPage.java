package nl.kenniskompas.search.upkeep;

import nl.kenniskompas.search.feed.Renewal.State;

record IndexUpkeepPage(State state) {
    /// Whether it will be another page in a moment.
    boolean moves() {
        return state.making() || state.waiting() > 0;
    }
}
