package nl.kenniskompas.systemmap.dilemma.link;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import org.jspecify.annotations.Nullable;

/// @param kind of what is looked for: `relation` or `question`
/// @param words that one looked for
/// @param linked ids that are bound already
record LinkPage(
        String kind, Dilemma dilemma, String address, String words, List<Candidate> candidates, Set<Long> linked) {
    /// @param about a line about it, empty for none
    /// @param type of a knowledge question
    record Candidate(
            long id,
            String label,
            String address,
            String about,
            @Nullable String type) {}

    /// Where the texts of the page are.
    String key() {
        return "systemmap.dilemma.link." + kind;
    }
}
