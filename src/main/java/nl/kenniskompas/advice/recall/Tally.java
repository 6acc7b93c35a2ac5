package nl.kenniskompas.advice.recall;

import java.util.List;
import java.util.Map;

/// How many commitments of a ministry stand in each part that divides what still has to be done.
record Tally(Responsible ministry, Map<Part, Integer> counts) {
    static final List<Part> SHOWN = List.of(Part.OVERDUE, Part.SOONER, Part.DUE, Part.UNDATED, Part.LATER);

    int count(Part part) {
        return counts.getOrDefault(part, 0);
    }
}
