package nl.kenniskompas.search.embedding;

import java.util.List;

/// Gives texts that mean the same vectors that point the same way.
public interface Embedding extends AutoCloseable {
    enum Role {
        /// What somebody looks for.
        QUERY,
        /// What may be found.
        PASSAGE
    }

    /// A vector of length one for each text, in the same order.
    List<float[]> of(List<String> texts, Role role);

    @Override
    void close();

    /// From -1 to 1.
    static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
