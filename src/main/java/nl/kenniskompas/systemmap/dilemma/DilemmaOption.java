package nl.kenniskompas.systemmap.dilemma;

import org.jspecify.annotations.Nullable;

/// A way out of a dilemma.
///
/// @param text what it does
/// @param first, second what it means for the first and for the second value
/// @param actors who must act
public record DilemmaOption(
        long id,
        int version,
        long dilemma,
        String title,
        @Nullable String text,
        @Nullable String first,
        @Nullable String second,
        @Nullable String actors,
        int place) {}
