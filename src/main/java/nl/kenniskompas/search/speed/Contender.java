package nl.kenniskompas.search.speed;

import java.util.List;

/// A search that takes part. Any number of threads may ask.
public interface Contender {
    /// As the table calls it.
    String name();

    /// The texts of the ten best passages.
    List<String> best(String words);
}
