package nl.kenniskompas.library.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of text of one appearance.
///
/// @param marks those that hold it, the widest first; empty for plain text
/// @param opens those that begin here, so that their anchor stands once
/// @param repair what it is read as, null when as printed
/// @param why key of the repair's explanation
public record Run(
        String text,
        List<Mark> marks,
        List<Mark> opens,
        @Nullable String repair,
        @Nullable String why) {
    /// Where the words themselves lead: to the one publication that they name. Null when they name none, or more.
    public @Nullable String leadsTo() {
        return marks.stream()
                .filter(mark -> mark.references().size() == 1)
                .map(mark -> mark.references().getFirst().address())
                .findFirst()
                .orElse(null);
    }
}
