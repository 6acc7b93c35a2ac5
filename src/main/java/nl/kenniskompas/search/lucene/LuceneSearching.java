package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.Places.Name;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Lucene within the program. Any number of threads may find at once.
public final class LuceneSearching implements Searching {
    private final Places places;
    private final Analysis analysis;
    private volatile LuceneIndex current;
    private volatile @Nullable LuceneIndex fresh;

    public LuceneSearching(Places places, Analysis analysis) {
        this.places = places;
        this.analysis = analysis;
        try {
            int number = places.number(Name.CURRENT).orElse(0);
            places.name(Name.CURRENT, number);
            current = open(number);
            var making = places.number(Name.FRESH).filter(other -> other != number);
            fresh = making.isPresent() ? open(making.get()) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private LuceneIndex open(int number) throws IOException {
        return new LuceneIndex(number, places.open(number), analysis);
    }

    /// At the moment that a fresh index takes over, the former one may close on who asks it; then the new one is asked.
    @Override
    public Found find(Asked asked) {
        while (true) {
            var index = current;
            try {
                return index.find(asked);
            } catch (AlreadyClosedException closed) {
                if (index == current) throw new IllegalStateException("the search is closed", closed);
            }
        }
    }

    @Override
    public Index current() {
        return current;
    }

    @Override
    public Optional<Index> fresh() {
        return Optional.ofNullable(fresh);
    }

    @Override
    public synchronized Index begin() {
        drop();
        try {
            int number = current.number() + 1;
            places.remove(number);
            places.name(Name.FRESH, number);
            var begun = open(number);
            fresh = begun;
            return begun;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void serve() {
        var next = fresh;
        if (next == null) return;
        var former = current;
        try {
            next.settle();
            places.name(Name.CURRENT, next.number());
            places.name(Name.FRESH, null);
            current = next;
            fresh = null;
            former.close();
            places.remove(former.number());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void drop() {
        var unfinished = fresh;
        if (unfinished == null) return;
        fresh = null;
        try {
            places.name(Name.FRESH, null);
            unfinished.close();
            places.remove(unfinished.number());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        current.close();
        var unfinished = fresh;
        if (unfinished != null) unfinished.close();
    }
}
