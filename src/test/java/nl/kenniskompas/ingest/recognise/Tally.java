package nl.kenniskompas.ingest.recognise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What was found beside what a reader wrote down, counted.
final class Tally {
    private int found;
    private int expected;
    private int right;
    private final List<String> differences = new ArrayList<>();

    void add(String document, Collection<String> mine, Collection<String> gold) {
        var left = new ArrayList<>(gold);
        found += mine.size();
        expected += gold.size();
        for (String one : mine)
            if (left.remove(one)) right++;
            else differences.add(document + " extra: " + one);
        left.forEach(one -> differences.add(document + " missing: " + one));
    }

    double precision() {
        return found == 0 ? 1 : right / (double) found;
    }

    double recall() {
        return expected == 0 ? 1 : right / (double) expected;
    }

    @Override
    public String toString() {
        return "%d/%d/%d P %.3f R %.3f%n%s"
                .formatted(right, found, expected, precision(), recall(), String.join("\n", differences));
    }
}
