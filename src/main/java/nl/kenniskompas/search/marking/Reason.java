package nl.kenniskompas.search.marking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a text was found: what came of one word of the question.
///
/// @param asked the word as typed
/// @param way how it was met at best, null when it was not
/// @param met words by which it was met so, as they stand in the text; of a slip what it was taken for
public record Reason(String asked, @Nullable Way way, List<String> met) {}
