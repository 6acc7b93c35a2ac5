package nl.kenniskompas.advice.taking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.thread.AdviceThread.Strand;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Pairing;
import nl.kenniskompas.ingest.extract.LetterExtract.Recommendation;
import nl.kenniskompas.ingest.extract.Source;
import org.jspecify.annotations.Nullable;

/// The advice that a letter answers, with the position on each recommendation, beside the one that stands. Pure.
final class AdviceFindings {
    private static final double SAME_ADVICE = 0.62;
    private static final double SAME_RECOMMENDATION = 0.55;
    private static final double SAME_NUMBER = 0.25;

    private final Read read;
    private final Standing standing;
    private final Resemblance resemblance = new Resemblance();

    AdviceFindings(Read read, Standing standing) {
        this.read = read;
        this.standing = standing;
    }

    /// Empty when the letter answers no advice.
    Optional<Finding> find() {
        var advice = read.letter().advice();
        if (advice == null && read.letter().recommendations().isEmpty()) return Optional.empty();
        String title = advice == null ? read.title() : advice.title();
        var found = Fields.fields(
                "title",
                title,
                "bodies",
                String.join(", ", advice == null ? bodies() : advice.by()),
                "published",
                advice == null ? null : advice.date());
        var places = advice == null ? List.<Source>of() : List.of(advice.source());
        var doubts = read.doubts(places);
        var same = sameAs(title);
        return Optional.of(same.map(thread -> Differences.compared(
                        Kind.ADVICE,
                        thread.advice().id(),
                        Fields.of(thread.advice()),
                        found,
                        places,
                        doubts,
                        recommendations(thread.strands())))
                .orElseGet(() -> Differences.fresh(Kind.ADVICE, found, places, doubts, recommendations(List.of()))));
    }

    private List<String> bodies() {
        var bodies = new LinkedHashSet<String>();
        read.letter().recommendations().forEach(it -> bodies.addAll(it.by()));
        return List.copyOf(bodies);
    }

    private Optional<AdviceThread> sameAs(String title) {
        return standing.threads().stream()
                .filter(thread -> resemblance.of(title, thread.advice().title()) >= SAME_ADVICE)
                .max(Comparator.comparingDouble(
                        thread -> resemblance.of(title, thread.advice().title())));
    }

    private List<Finding> recommendations(List<Strand> strands) {
        var pairing = new Pairing<Recommendation, Strand>();
        pairing.add(read.letter().recommendations(), strands, this::likeness, SAME_RECOMMENDATION);
        var findings = new ArrayList<Finding>();
        for (Recommendation it : read.letter().recommendations())
            findings.add(recommendation(it, pairing.pairs().get(it)));
        return findings;
    }

    private double likeness(Recommendation found, Strand strand) {
        var it = strand.recommendation();
        boolean sameNumber = found.number() != null && found.number().equals(it.number());
        return resemblance.of(found.text(), it.text()) + (sameNumber ? SAME_NUMBER : 0);
    }

    private Finding recommendation(Recommendation it, @Nullable Strand strand) {
        var places = places(it);
        var doubts = read.doubts(places);
        if (strand == null) return Differences.fresh(Kind.RECOMMENDATION, fields(it), places, doubts, List.of());
        var standing = strand.recommendation();
        return Differences.compared(
                Kind.RECOMMENDATION, standing.id(), Fields.of(standing), fields(it), places, doubts, List.of());
    }

    /// Who says nothing about a recommendation does not take back what was said before.
    private Map<String, String> fields(Recommendation it) {
        boolean answered = !it.position().equals("none");
        return Fields.fields(
                "text", it.text(),
                "number", it.number(),
                "bodies", ofSome(it),
                "position", answered ? it.position() : null,
                "response", answered ? it.response() : null,
                "responder", answered ? read.signers() : null,
                "responseIn", answered ? read.title() : null,
                "section", answered ? it.section() : null);
    }

    /// The bodies are only worth telling when they are not all of the advice.
    private @Nullable String ofSome(Recommendation it) {
        var advice = read.letter().advice();
        boolean all = it.by().isEmpty() || advice == null || advice.by().equals(it.by());
        return all ? null : String.join(", ", it.by());
    }

    /// The recommendation's own place, then that of the response.
    private static List<Source> places(Recommendation it) {
        var response = it.responseSource();
        return response == null || Objects.equals(response, it.source())
                ? List.of(it.source())
                : List.of(it.source(), response);
    }
}
