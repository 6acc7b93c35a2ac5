package nl.kenniskompas.library.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of text of one appearance.
///
/// @param passages the passages that hold it, by id; empty for plain text
/// @param opens the passages that begin here, so that their anchor stands once
/// @param repair what it is read as, null when as printed
/// @param why key of the repair's explanation
public record Run(
        String text,
        List<Long> passages,
        List<Long> opens,
        @Nullable String repair,
        @Nullable String why) {
    public boolean marked() {
        return !passages.isEmpty();
    }
}
