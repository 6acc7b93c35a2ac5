package nl.kenniskompas.advice.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Pairing;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import org.jspecify.annotations.Nullable;

/// What a letter promises, beside what stands. Pure.
///
/// A commitment of the same letter is the same one. One of another letter that resembles it is not: that is said as a
/// doubt, and a person decides.
final class CommitmentFindings {
    private static final double SAME = 0.6;
    private static final double RESEMBLES = 0.6;

    private final Read read;
    private final Standing standing;
    private final UnaryOperator<String> ministries;
    private final Resemblance resemblance = new Resemblance();

    /// @param ministries the usual name of a ministry, for a name as written
    CommitmentFindings(Read read, Standing standing, UnaryOperator<String> ministries) {
        this.read = read;
        this.standing = standing;
        this.ministries = ministries;
    }

    List<Finding> find() {
        var pairing = new Pairing<Commitment, Promise>();
        pairing.add(
                read.open(),
                standing.madeIn(read),
                (found, promise) ->
                        resemblance.of(found.text(), promise.commitment().text()),
                SAME);
        var findings = new ArrayList<Finding>();
        for (Commitment it : read.open())
            findings.add(finding(it, pairing.pairs().get(it)));
        return findings;
    }

    private Finding finding(Commitment it, @Nullable Promise promise) {
        var places = places(it);
        var doubts = new ArrayList<>(read.doubts(places));
        if (promise != null)
            return Differences.compared(
                    Kind.COMMITMENT,
                    promise.commitment().id(),
                    Fields.of(promise.commitment(), standing.numberFor(promise.commitment())),
                    stillSaid(fields(it), promise),
                    places,
                    doubts,
                    List.of());
        standing.before(read).stream()
                .filter(other -> other.commitment().status().isRunning())
                .filter(other -> isOfOneMinistry(it, other))
                .filter(other ->
                        resemblance.ofSubjects(it.text(), other.commitment().text()) >= RESEMBLES)
                .findFirst()
                .ifPresent(other -> doubts.add(resembles(it, other)));
        return Differences.fresh(Kind.COMMITMENT, fields(it), places, doubts, List.of());
    }

    private Map<String, String> fields(Commitment it) {
        return Fields.fields(
                "text", it.text(),
                "strictness", it.kind(),
                "actor", it.actor(),
                "ministry", usual(it.ministry()),
                "deadline", it.deadline().text(),
                "deadlineFrom", it.deadline().from(),
                "deadlineUntil", it.deadline().until(),
                "certainty", it.deadline().certainty(),
                "status", "open",
                "madeOn", read.day(),
                "madeIn", read.title(),
                "recommendation", read.recommendationOf(it));
    }

    /// What people decided since is not taken back by reading the letter once more.
    private static Map<String, String> stillSaid(Map<String, String> fields, Promise promise) {
        fields.remove("status");
        if (!promise.shifts().isEmpty())
            List.of("deadline", "deadlineFrom", "deadlineUntil", "certainty").forEach(fields::remove);
        if (promise.commitment().recommendation() != null) fields.remove("recommendation");
        return fields;
    }

    private boolean isOfOneMinistry(Commitment it, Promise other) {
        var ministry = other.commitment().ministry();
        return it.ministry() == null
                || ministry == null
                || Objects.requireNonNull(usual(it.ministry())).equalsIgnoreCase(ministry.shortName());
    }

    private @Nullable String usual(@Nullable String ministry) {
        return ministry == null ? null : ministries.apply(ministry);
    }

    private static Warning resembles(Commitment it, Promise other) {
        String reference = Fields.reference(other.commitment());
        return new Warning(
                "resembles-commitment", List.of(reference), "resembles commitment " + reference, it.source());
    }

    private static List<Source> places(Commitment it) {
        return it.sources().isEmpty() ? List.of(it.source()) : it.sources();
    }
}
