package nl.kenniskompas.advice.taking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.advice.taking.Read.Honoured;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.extract.Warning;

/// What a letter says it honours: the standing commitment that it means, or one that is made and done in one go. Pure.
///
/// Only the words of the letter bring a fulfilment about; that a text merely resembles a commitment is never enough.
final class FulfilmentFindings {
    private static final double LEAST = 0.5;
    private static final double SAME_WORDS = 0.85;
    private static final double LEAST_WORDS = 0.2;
    private static final double LIKE_OCCASION = 0.45;
    private static final double BY_DAY = 0.2;
    private static final double BY_OCCASION = 0.15;
    private static final double RUNNING = 0.05;

    private final Read read;
    private final Standing standing;
    private final Resemblance resemblance = new Resemblance();
    private final Set<Long> meant = new HashSet<>();

    FulfilmentFindings(Read read, Standing standing) {
        this.read = read;
        this.standing = standing;
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        for (Honoured it : read.honoured()) findings.add(finding(it));
        return findings;
    }

    private Finding finding(Honoured it) {
        for (Promise promise : standing.promises())
            for (Fulfilment known : promise.fulfilments()) if (isKnown(it, known)) return same(it, promise, known);
        return best(it).map(promise -> of(it, promise)).orElseGet(() -> madeAndDone(it));
    }

    private boolean isKnown(Honoured it, Fulfilment known) {
        return Objects.equals(known.day(), read.day()) && resemblance.of(it.words(), known.words()) >= SAME_WORDS;
    }

    private Finding same(Honoured it, Promise promise, Fulfilment known) {
        var standing = Fields.of(known, promise.commitment());
        var found = Fields.fields("words", it.words());
        return Differences.compared(
                Kind.FULFILMENT, known.id(), standing, found, List.of(it.source()), List.of(), List.of());
    }

    /// Each standing commitment is honoured by one sentence of a letter; the first that fits best.
    private Optional<Promise> best(Honoured it) {
        var best = standing.before(read).stream()
                .filter(promise -> !meant.contains(promise.commitment().id()))
                .filter(promise -> score(it, promise.commitment()) >= LEAST)
                .max(Comparator.comparingDouble(promise -> score(it, promise.commitment())));
        best.ifPresent(promise -> meant.add(promise.commitment().id()));
        return best;
    }

    private double score(Honoured it, Commitment commitment) {
        double words = words(it, commitment);
        if (words < LEAST_WORDS) return 0;
        return words
                + (commitment.status().isRunning() ? RUNNING : 0)
                + (isOfDay(it, commitment) ? BY_DAY : 0)
                + (isOfOccasion(it, commitment) ? BY_OCCASION : 0);
    }

    private double words(Honoured it, Commitment commitment) {
        return Math.max(
                resemblance.ofSubjects(it.promise(), commitment.text()),
                resemblance.ofSubjects(it.words(), commitment.text()));
    }

    private static boolean isOfDay(Honoured it, Commitment commitment) {
        return it.promised() != null && it.promised().equals(commitment.madeOn());
    }

    private boolean isOfOccasion(Honoured it, Commitment commitment) {
        return resemblance.of(it.occasion(), commitment.madeIn()) >= LIKE_OCCASION;
    }

    private Finding of(Honoured it, Promise promise) {
        var places = List.of(it.source());
        var doubts = new ArrayList<>(read.doubts(places));
        doubts.addAll(because(it, promise.commitment()));
        return Differences.fresh(
                Kind.FULFILMENT,
                Fields.fields(
                        "words", it.words(),
                        "commitment", Fields.reference(promise.commitment()),
                        "day", read.day(),
                        "extent", Fields.WHOLE),
                places,
                doubts,
                List.of());
    }

    /// Which commitment, and what points at it.
    private List<Warning> because(Honoured it, Commitment commitment) {
        var because = new ArrayList<Warning>();
        String reference = Fields.reference(commitment);
        because.add(warning("fulfils-by-words", reference, it));
        if (isOfDay(it, commitment)) because.add(warning("fulfils-by-day", String.valueOf(it.promised()), it));
        if (isOfOccasion(it, commitment))
            because.add(warning("fulfils-by-occasion", String.valueOf(commitment.madeIn()), it));
        if (!commitment.status().isRunning()) because.add(warning("fulfils-closed", reference, it));
        return because;
    }

    private static Warning warning(String code, String argument, Honoured it) {
        return new Warning(code, List.of(argument), code.replace('-', ' ') + ": " + argument, it.source());
    }

    /// "zoals toegezegd in het debat" is a stretch of a sentence, and names no promise to whom reads it alone.
    private static boolean isWhole(String promise) {
        return !promise.isEmpty() && Character.isUpperCase(promise.codePointAt(0)) && promise.endsWith(".");
    }

    private Finding madeAndDone(Honoured it) {
        var places = List.of(it.source());
        var fulfilment = Differences.fresh(
                Kind.FULFILMENT,
                Fields.fields("words", it.words(), "day", read.day(), "extent", Fields.WHOLE),
                places,
                List.of(),
                List.of());
        return Differences.fresh(
                Kind.COMMITMENT,
                Fields.fields(
                        "text",
                        isWhole(it.promise()) ? it.promise() : it.words(),
                        "strictness",
                        "strict",
                        "actor",
                        it.actor(),
                        "ministry",
                        it.ministry(),
                        "certainty",
                        "none",
                        "status",
                        "done",
                        "madeOn",
                        it.promised(),
                        "madeIn",
                        it.occasion()),
                places,
                read.doubts(places),
                List.of(fulfilment));
    }
}
