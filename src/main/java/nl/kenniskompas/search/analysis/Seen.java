package nl.kenniskompas.search.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word of the text with what we make of it.
///
/// @param folded as written, folded
/// @param analysed of the word, or of what a slip made it
/// @param others what else it means, or may mean in English
/// @param english its stem in English; null when only Dutch is looked for
record Seen(
        Word word,
        String folded,
        Analysed analysed,
        List<Analysed> others,
        @Nullable String english) {}
