package nl.kenniskompas.advice.taking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.extract.LetterExtract.Heading;
import nl.kenniskompas.ingest.extract.LetterExtract.Official;
import nl.kenniskompas.ingest.extract.LetterExtract.Recommendation;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import org.jspecify.annotations.Nullable;

/// A letter as it was read, with what follows from its parts taken together. Pure.
///
/// @param title of the letter
/// @param day of the letter
record Read(LetterExtract letter, String title, @Nullable LocalDate day, List<Warning> warnings) {
    /// Something that the letter says it honours.
    ///
    /// @param promise the words about the earlier promise
    record Honoured(
            String words,
            String promise,
            @Nullable LocalDate promised,
            @Nullable String occasion,
            @Nullable String actor,
            @Nullable String ministry,
            Source source) {}

    static Read of(Extract extract) {
        return new Read(
                Objects.requireNonNull(extract.letter()),
                extract.document().title(),
                extract.document().date(),
                extract.warnings());
    }

    /// What is still to be done.
    List<Commitment> open() {
        return letter.commitments().stream()
                .filter(commitment -> !isHonoured(commitment))
                .toList();
    }

    private static boolean isHonoured(Commitment commitment) {
        return commitment.status().equals("fulfilled");
    }

    /// What the letter honours, each sentence once, however it was recognised.
    List<Honoured> honoured() {
        var honoured = new ArrayList<Honoured>();
        for (var it : letter.fulfilments())
            honoured.add(new Honoured(
                    it.text(), it.promise(), it.promised(), it.occasion(), signers(), signingMinistry(), it.source()));
        for (Commitment it : letter.commitments())
            if (isHonoured(it) && honoured.stream().noneMatch(known -> overlap(known.source(), it.source())))
                honoured.add(new Honoured(it.text(), it.text(), null, null, it.actor(), it.ministry(), it.source()));
        return honoured;
    }

    private static boolean overlap(Source some, Source other) {
        return some.start() < other.end() && other.start() < some.end();
    }

    /// Who sign: "Minister van Sociale Zaken en Werkgelegenheid". Null when nobody was recognised.
    @Nullable
    String signers() {
        String roles = letter.officials().stream()
                .filter(Official::signs)
                .map(Official::role)
                .distinct()
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? null : roles;
    }

    /// Of the one who signs first.
    @Nullable
    String signingMinistry() {
        for (Official official : letter.officials())
            if (official.signs() && official.ministry() != null) return official.ministry();
        return null;
    }

    /// The number of the one recommendation that the commitment's section deals with; null when there is none, or
    /// when the section deals with several.
    @Nullable
    Integer recommendationOf(Commitment commitment) {
        var section = letter.sections().stream()
                .filter(heading ->
                        heading.source().start() <= commitment.source().start())
                .reduce((earlier, later) -> later)
                .map(Heading::title)
                .orElse(null);
        if (section == null) return null;
        var about = letter.recommendations().stream()
                .filter(it -> section.equals(it.section()))
                .map(Recommendation::number)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return about.size() == 1 ? about.getFirst() : null;
    }

    /// The doubts that touch one of these places.
    List<Warning> doubts(List<Source> places) {
        return warnings.stream()
                .filter(warning ->
                        warning.source() != null && places.stream().anyMatch(place -> overlap(place, warning.source())))
                .toList();
    }
}
