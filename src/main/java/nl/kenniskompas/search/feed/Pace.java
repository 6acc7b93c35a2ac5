package nl.kenniskompas.search.feed;

/// How many at once: one after a failure, and more again while all goes well.
final class Pace {
    private final int most;
    private int size;

    Pace(int most) {
        this.most = most;
        this.size = most;
    }

    int size() {
        return size;
    }

    void faster() {
        size = Math.min(most, size * 2);
    }

    /// @return whether it could be slower
    boolean slower() {
        boolean could = size > 1;
        size = 1;
        return could;
    }
}
