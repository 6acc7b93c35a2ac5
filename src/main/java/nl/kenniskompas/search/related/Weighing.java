package nl.kenniskompas.search.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token.Kind;
import nl.kenniskompas.search.related.Prepared.Word;

/// Weighs how much of a question another text is about. `./kompas bench related` tells what a change of a figure does.
///
/// @param unseen what the reader does not see, so that it does not count either
record Weighing(Analysis analysis, AskingWords asking, Rarity rarity, Set<Item> unseen) {
    /// How much a word counts by which one only asks.
    private static final double ASKING = 0.15;

    /// A rare word says more than two that are half as rare.
    private static final double RARE = 1.5;

    /// One word in common may be chance.
    private static final double CHANCE = 0.5;

    /// As many different words as a passage has that is neither short nor long.
    private static final double USUAL = 30;

    private static final double LENGTH = 0.12;

    /// How much they have in common.
    record Weight(double share, List<Shared> shared) {}

    Prepared prepared(String text) {
        return new Prepared(text, analysis);
    }

    double weight(Word word) {
        double rare = rarity.of(clean(word.written()), !word.terms(Kind.PART).isEmpty(), unseen);
        return Math.pow(asking.has(word) ? ASKING * rare : rare, RARE);
    }

    /// As the search takes it, without signs that would mean something to it.
    static String clean(String written) {
        return written.replaceAll("[^\\p{L}\\p{N}-]+", " ")
                .replaceAll("(^|\\s)-+", " ")
                .strip();
    }

    Weight of(Prepared question, Prepared text) {
        double all = 0, met = 0;
        var shared = new ArrayList<Shared>();
        for (Word word : question.words()) {
            double weight = weight(word);
            all += weight;
            var meeting = Meeting.of(word, text);
            if (meeting == null) continue;
            double gained = gained(weight, meeting);
            met += gained;
            shared.add(new Shared(word.written(), meeting.there(), meeting.way(), gained));
        }
        shared.sort(Comparator.comparingDouble(Shared::weight).reversed());
        double chance = shared.stream().filter(Shared::isTelling).count() < 2 ? CHANCE : 1;
        return new Weight(all == 0 ? 0 : chance * met / all * length(text), shared);
    }

    private double gained(double weight, Meeting meeting) {
        double part = meeting.by().stream()
                .mapToDouble(term -> Math.pow(rarity.of(term, false, unseen), RARE))
                .max()
                .orElse(1);
        return Math.min(weight, part) * meeting.share() * meeting.way().worth();
    }

    /// A long text has some of any words.
    private static double length(Prepared text) {
        double longer = text.words().size() / USUAL;
        return longer <= 1 ? 1 : 1 / (1 + LENGTH * Math.log(longer) / Math.log(2));
    }
}
