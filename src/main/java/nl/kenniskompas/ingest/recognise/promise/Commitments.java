package nl.kenniskompas.ingest.recognise.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.extract.LetterExtract.Deadline;
import nl.kenniskompas.ingest.extract.LetterExtract.Fulfilment;
import nl.kenniskompas.ingest.extract.LetterExtract.Official;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.Sentence;
import nl.kenniskompas.ingest.recognise.time.Deadlines;
import org.jspecify.annotations.Nullable;

/// What a letter promises, and which earlier promises it honours.
public final class Commitments {
    private static final String STRICT = "strict",
            WIDE = "wide",
            OPEN = "open",
            FULFILLED = "fulfilled",
            CABINET = "kabinet";
    /// Where nobody signs, as under answers to questions, the official whom the head names is the writer.
    private static final int HEAD = 800;

    private static final Set<String> CONDITIONS = Set.of("als", "indien", "mocht", "mochten", "tenzij");

    private final List<Sentence> sentences;
    private final Manuscript text;
    private final @Nullable LocalDate written;
    private final @Nullable Official signs;
    private final List<@Nullable Honoured> honoured;
    private final Set<Integer> pointedTo;

    private Commitments(
            List<Sentence> sentences, Manuscript text, @Nullable LocalDate written, List<Official> officials) {
        this.sentences = sentences;
        this.text = text;
        this.written = written;
        this.signs = officials.stream()
                .filter(Official::signs)
                .findFirst()
                .or(() -> officials.stream()
                        .filter(official -> official.source().start() < HEAD)
                        .findFirst())
                .orElse(null);
        this.honoured = honoured(sentences, written);
        this.pointedTo = Antecedent.all(sentences, honoured);
    }

    /// @param written the letter's date, null when unknown
    /// @param officials those of the letter; the first who signs is "ik"
    public static Commitments in(
            List<Sentence> sentences, Manuscript text, @Nullable LocalDate written, List<Official> officials) {
        return new Commitments(sentences, text, written, officials);
    }

    /// One a sentence.
    public List<Commitment> made() {
        var found = new ArrayList<Commitment>();
        var texts = new HashSet<String>();
        for (int at = 0; at < sentences.size(); at++) {
            var commitment = pointedTo.contains(at) ? null : of(sentences.get(at), honoured.get(at));
            if (commitment != null && texts.add(commitment.text())) found.add(commitment);
        }
        return found;
    }

    private static List<@Nullable Honoured> honoured(List<Sentence> sentences, @Nullable LocalDate written) {
        var honoured = new ArrayList<@Nullable Honoured>();
        for (Sentence sentence : sentences) honoured.add(Honoured.in(sentence.text(), written));
        return honoured;
    }

    private @Nullable Commitment of(Sentence sentence, @Nullable Honoured honoured) {
        if (honoured != null && honoured.isPromise())
            return commitment(sentence, null, STRICT, FULFILLED, Deadlines.NONE);
        if (sentence.text().endsWith("?") || honoured != null) return null;
        var words = new Words(sentence.text());
        var moments = Deadlines.all(sentence.text(), written);
        var clause = Clause.of(words, moments);
        var subjects = Subject.in(words);
        var undertaking = Promises.of(clause, subjects);
        if (undertaking == null && subjects.stream().noneMatch(clause::isNegated))
            undertaking = Happenings.of(clause, subjects);
        if (undertaking == null || isCondition(words, clause, undertaking)) return null;
        var deadline = Deadlines.nearest(moments, undertaking.near());
        var kind = undertaking.toParliament() || clause.isDated() ? STRICT : WIDE;
        return commitment(sentence, actor(words, undertaking), kind, OPEN, deadline);
    }

    /// "Mocht dat nodig zijn, dan ..." promises nothing yet.
    private static boolean isCondition(Words words, Clause clause, Undertaking undertaking) {
        if (words.at(0).startsWith("mocht")) return true;
        return CONDITIONS.contains(words.at(0))
                && !words.at(1).equals("kabinet")
                && !clause.isTimed()
                && !undertaking.toParliament();
    }

    private Commitment commitment(
            Sentence sentence, @Nullable String actor, String kind, String status, Deadline deadline) {
        var role = signs == null ? CABINET : signs.role();
        var own = actor == null ? null : Ministries.in(actor);
        return new Commitment(
                sentence.text(),
                actor == null ? role : actor,
                own != null || signs == null ? own : signs.ministry(),
                kind,
                status,
                deadline,
                text.place(sentence.span()),
                sentence.spans().stream().map(text::place).toList());
    }

    /// As written without its article; null for "ik", and for what Parliament gets without a name: who signs.
    private static @Nullable String actor(Words words, Undertaking undertaking) {
        var by = undertaking.by();
        if (by == null) return undertaking.toParliament() ? null : CABINET;
        if (words.at(by.from()).equals("ik")) return null;
        if (Set.of("we", "wij").contains(words.at(by.from()))) return CABINET;
        int from = Set.of("het", "de", "als").contains(words.at(by.from())) ? by.from() + 1 : by.from();
        return words.written(from, Math.max(by.to(), from + 1));
    }

    /// The promises that the letter itself honours.
    public List<Fulfilment> fulfilments() {
        var found = new ArrayList<Fulfilment>();
        for (int at = 0; at < sentences.size(); at++) {
            var it = honoured.get(at);
            if (it == null || pointedTo.contains(at)) continue;
            int told = Antecedent.of(sentences, at, it);
            var full = told < 0 ? it : it.toldBy(sentences.get(told).text(), written);
            var place = text.place(sentences.get(at).span());
            found.add(new Fulfilment(sentences.get(at).text(), full.words(), full.day(), full.occasion(), place));
        }
        return found;
    }
}
