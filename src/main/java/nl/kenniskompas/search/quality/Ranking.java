package nl.kenniskompas.search.quality;

import java.util.List;

/// One way of searching that takes part in the comparison.
public interface Ranking {
    /// As the table calls it.
    String name();

    /// The ids of the best passages, best first.
    List<String> best(String words, int most);
}
