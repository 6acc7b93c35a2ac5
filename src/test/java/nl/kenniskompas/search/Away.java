package nl.kenniskompas.search;

import java.util.Optional;

/// An engine elsewhere that does not answer, whatever it is asked.
public final class Away implements Searching {
    private static RuntimeException away() {
        return new Unavailable("away", null);
    }

    @Override
    public Found find(Asked asked) {
        throw away();
    }

    @Override
    public Index current() {
        throw away();
    }

    @Override
    public Optional<Index> fresh() {
        throw away();
    }

    @Override
    public Index begin() {
        throw away();
    }

    @Override
    public void serve() {
        throw away();
    }

    @Override
    public void drop() {
        throw away();
    }

    @Override
    public void close() {}
}
