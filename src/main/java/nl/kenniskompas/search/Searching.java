package nl.kenniskompas.search;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The engine behind the one search box. It has one index that answers, and at times a fresh one that is being made
/// beside it.
public interface Searching extends AutoCloseable {
    /// Nothing for words that say nothing.
    ///
    /// @throws Unavailable like all else that is asked here
    Found find(Asked asked);

    /// The index that answers; empty and without a mark in the beginning.
    Index current();

    /// The index that is being made, also when the process that began it is gone.
    Optional<Index> fresh();

    /// Begins a fresh index; one that was not finished goes.
    Index begin();

    /// From now on the fresh index answers, and the former one goes.
    void serve();

    /// Lets go of the fresh index.
    void drop();

    @Override
    void close();

    /// The engine does not work at this moment, whatever it is asked. The message is for who runs the platform.
    final class Unavailable extends RuntimeException {
        public Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /// Several threads may replace at once, each other sources; one keeps.
    interface Index {
        /// These entries come in place of whatever their sources, and the other sources that are named, had.
        void replace(Collection<Item> sources, Collection<Entry> entries);

        /// What was replaced is found from now on, and stays, with this mark, also when the machine stops.
        void keep(String mark);

        /// As it was last kept; empty for an index that never was.
        String mark();

        /// How many entries it has.
        long size();
    }
}
