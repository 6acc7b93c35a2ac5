package nl.kenniskompas.ingest.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tells the depth of an item from where its marker stands.
final class Indents {
    private static final float STEP = 6;

    private final Deque<Float> starts = new ArrayDeque<>();

    int depth(float x) {
        while (!starts.isEmpty() && x < starts.getFirst() - STEP) starts.pop();
        if (starts.isEmpty() || x > starts.getFirst() + STEP) starts.push(x);
        return starts.size() - 1;
    }

    void end() {
        starts.clear();
    }
}
