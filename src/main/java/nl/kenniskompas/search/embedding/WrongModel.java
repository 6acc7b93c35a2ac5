package nl.kenniskompas.search.embedding;

import org.jspecify.annotations.Nullable;

/// The model of the operator cannot be used. The message says why, and what it should be.
public final class WrongModel extends RuntimeException {
    WrongModel(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
