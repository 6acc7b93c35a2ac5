package nl.kenniskompas.search.embedding;

import java.util.List;

/// How a word is cut into pieces that a model knows.
interface Pieces {
    List<Integer> of(String word);

    /// The greatest of their numbers.
    int greatest();
}
