package nl.kenniskompas.ingest.recognise.advice;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.LetterExtract.Advice;
import nl.kenniskompas.ingest.extract.LetterExtract.Recommendation;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.Sentence;
import nl.kenniskompas.ingest.recognise.time.Folded;
import org.jspecify.annotations.Nullable;

/// The recommendations that a letter speaks of, each with the cabinet's answer.
public final class Recommendations {
    private static final String NONE = "none";
    private static final int NEAR = 4, SECTION = 12;

    private final List<Sentence> sentences;
    private final Manuscript text;
    private final List<Found> found = new ArrayList<>();

    private Recommendations(List<Sentence> sentences, Manuscript text) {
        this.sentences = sentences;
        this.text = text;
        found.addAll(Numbered.in(sentences, text));
        if (!isTable()) found.addAll(Further.in(sentences, found));
        found.sort(Comparator.comparingInt(f -> f.span().start()));
    }

    private boolean isTable() {
        return found.stream().anyMatch(f -> f.answer() != null);
    }

    public static List<Recommendation> in(List<Sentence> sentences, Manuscript text, @Nullable Advice advice) {
        var by = advice == null ? List.<String>of() : advice.by();
        var all = new Recommendations(sentences, text);
        return all.found.stream().map(f -> all.answered(f, by)).toList();
    }

    private Recommendation answered(Found one, List<String> by) {
        if (one.answer() != null) {
            var words = text.words(one.answer());
            var position = words.isEmpty() ? null : Position.of(words);
            return recommendation(
                    one,
                    by,
                    position,
                    words.isEmpty() ? null : words,
                    words.isEmpty() ? null : text.place(one.answer()));
        }
        var answer = answer(one);
        if (answer == null) return recommendation(one, by, null, null, null);
        return recommendation(one, by, position(answer), answer.text(), text.place(answer.span()));
    }

    private Recommendation recommendation(
            Found one, List<String> by, @Nullable Position position, @Nullable String response, @Nullable Source at) {
        return new Recommendation(
                one.number(),
                by,
                one.text(),
                position == null ? NONE : position.code(),
                response,
                one.section(),
                text.place(one.span()),
                at);
    }

    private static @Nullable Position position(Sentence sentence) {
        var position = Position.of(sentence.text());
        return position == null && Position.agrees(sentence.text()) ? Position.ADOPTED : position;
    }

    /// In its own sentence, in those that follow it before the next recommendation, or where the letter calls its
    /// number again.
    private @Nullable Sentence answer(Found one) {
        if (one.at() < sentences.size()) {
            var own = sentences.get(one.at());
            if (Position.of(own.text()) != null && !isEnumeration(one)) return own;
            var near = isList(one) ? null : following(one, own);
            if (near != null) return near;
            if (Position.agrees(own.text())) return own;
        }
        return one.number() == null ? null : calledAgain(one.number(), one.at());
    }

    /// Several in one sentence have one answer there only by accident.
    private boolean isEnumeration(Found one) {
        return found.stream().filter(f -> f.at() == one.at()).count() > 1;
    }

    private boolean isList(Found one) {
        return one.number() != null
                && found.stream()
                        .anyMatch(f -> f != one
                                && f.number() != null
                                && Math.abs(f.at() - one.at()) == 1
                                && f.number() == one.number() + 1);
    }

    private @Nullable Sentence following(Found one, Sentence own) {
        boolean headed = !own.text().contains(one.text());
        int reach = one.at() + (headed ? SECTION : NEAR);
        for (int at = headed ? one.at() : one.at() + 1; at <= Math.min(reach, sentences.size() - 1); at++) {
            var next = sentences.get(at);
            int here = at;
            boolean other = found.stream().anyMatch(f -> f.at() == here && f.number() != null && f.at() > one.at());
            if (other || !Objects.equals(next.section(), own.section()) || next.note() > 0) return null;
            boolean rival = !headed && found.stream().anyMatch(f -> f.at() == here && f.at() > one.at());
            if (rival) return null;
            if (Position.of(next.text()) != null) return next;
        }
        return null;
    }

    private @Nullable Sentence calledAgain(int number, int from) {
        var ordinal = number <= Numbered.ORDINALS.size() ? Numbered.ORDINALS.get(number - 1) : "" + number;
        var call = Pattern.compile("\\b(?:" + ordinal + " (?:hoofd)?aanbeveling|aanbeveling " + number + ")\\b");
        var head = Pattern.compile("^(?:(?:ad|reactie op aanbeveling|aanbeveling) (?:" + number + "|" + ordinal
                + ")|(?:de )?" + ordinal + " (?:hoofd)?aanbeveling)\\b");
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            var section = sentence.section();
            boolean under = section != null && head.matcher(Folded.of(section)).find();
            if (at == from
                    || !under && !call.matcher(Folded.of(sentence.text())).find()) continue;
            for (int next = at; next <= Math.min(at + NEAR, sentences.size() - 1); next++)
                if (Objects.equals(sentences.get(next).section(), section)
                        && Position.of(sentences.get(next).text()) != null) return sentences.get(next);
        }
        return null;
    }
}
