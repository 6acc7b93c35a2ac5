package nl.kenniskompas.ingest.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.Taker.Field;
import nl.kenniskompas.ingest.Taker.Said;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.WordDiff;
import org.jspecify.annotations.Nullable;

/// A proposal as the review shows it.
///
/// @param fields of its kind, in the order of the form
/// @param passage its words as printed; empty when it has no place
/// @param address page of the item that it became, null when it has none
/// @param parts how many proposals hang below it
/// @param joinable whether the one before it can take it in
/// @param said of its wording
record Line(
        Proposal proposal,
        List<Field> fields,
        String passage,
        @Nullable String address,
        int parts,
        boolean joinable,
        List<Said> said) {
    private static final int DEEPEST = 3;

    boolean waits() {
        return proposal.state() == State.WAITING;
    }

    /// The key of the word on the button that accepts it.
    String acceptance(ReviewPage page) {
        return switch (proposal.difference()) {
            case NEW, CHANGED, SAME -> "ingest.review.accept";
            case GONE -> page.isNewEdition() ? "ingest.review.seen" : "ingest.review.remove";
        };
    }

    String classes() {
        String level = proposal.depth() == 0 ? "" : " kk-proposal--level-" + Math.min(DEEPEST, proposal.depth());
        return switch (proposal.state()) {
            case WAITING -> level;
            case ACCEPTED -> level + " kk-proposal--accepted";
            case REJECTED -> level + " kk-proposal--rejected";
        };
    }

    /// The field that names it: the first that says something.
    String named() {
        return fields.stream()
                .map(Field::name)
                .filter(name -> !value(name).isBlank())
                .findFirst()
                .orElse(fields.getFirst().name());
    }

    String name() {
        return value(named());
    }

    String value(String field) {
        return words().getOrDefault(field, "");
    }

    /// What is gone has no words in the document, only those that stand.
    private Map<String, String> words() {
        return proposal.difference() == Difference.GONE ? proposal.existingFields() : proposal.fields();
    }

    boolean isChanged(String field) {
        return proposal.difference() == Difference.CHANGED
                && !value(field).equals(proposal.existingFields().getOrDefault(field, ""));
    }

    List<WordDiff.Piece> changes(String field, Text text) {
        return WordDiff.between(
                        worded(field, proposal.existingFields().getOrDefault(field, ""), text), shown(field, text))
                .pieces();
    }

    /// The value as one reads it.
    String shown(String field, Text text) {
        return worded(field, value(field), text);
    }

    private String worded(String field, String value, Text text) {
        boolean chosen = fields.stream()
                .anyMatch(f -> f.name().equals(field) && f.choices().contains(value));
        return chosen ? choice(field, value, text) : value;
    }

    /// What a choice is called: a word of the field's own, or the one for all fields.
    static String choice(String field, String value, Text text) {
        String own = "ingest.choice." + field + "." + value;
        return text.of(text.has(own) ? own : "ingest.choice." + value);
    }

    /// What is said of its wording, in one line.
    String said(Text text) {
        return said.stream()
                .map(one -> text.of(
                        one.key(),
                        one.arguments().stream()
                                .map(argument -> text.has(argument) ? text.of(argument) : argument)
                                .toArray()))
                .collect(Collectors.joining("; "));
    }

    /// Fields beside the name with something to show.
    List<Field> others() {
        return fields.stream()
                .filter(field -> !field.name().equals(named()) && !field.name().equals("type"))
                .filter(field -> !value(field.name()).isBlank() || isChanged(field.name()))
                .toList();
    }

    int page() {
        return proposal.sources().stream().map(Source::page).findFirst().orElse(0);
    }
}
