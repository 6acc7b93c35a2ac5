package nl.kenniskompas.advice.link;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.history.form.Where;
import org.jspecify.annotations.Nullable;

/// @param key of the texts: `advice.link.question` or `advice.link.commitment`
/// @param to the words of the item that gets a link
/// @param address of this page; chosen items are sent there too
/// @param words that one looked for
/// @param linked ids that have the link already
record LinkPage(
        String key,
        Where where,
        String to,
        String address,
        String back,
        String words,
        List<Candidate> candidates,
        Set<Long> linked) {
    /// @param about a line about it, empty for none
    /// @param type of a knowledge question
    record Candidate(
            long id,
            String label,
            String address,
            String about,
            @Nullable String type) {}
}
