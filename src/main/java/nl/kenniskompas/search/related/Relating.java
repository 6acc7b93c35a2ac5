package nl.kenniskompas.search.related;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.related.Prepared.Word;
import nl.kenniskompas.search.related.Weighing.Weight;
import org.springframework.stereotype.Component;

/// Finds what is related to a text.
@Component
public class Relating {
    /// How many candidates are weighed.
    private static final int CANDIDATES = 50;

    /// Of a long text the words that tell most; the search takes no more.
    private static final int MOST_WORDS = 24;

    /// How much the order owes to the search itself, which knows which words stand together.
    private static final double SEARCH = 0.3;

    private final Searching searching;
    private final Analysis analysis;
    private final AskingWords asking = new AskingWords();
    private final Rarity rarity;

    public Relating(Searching searching, Analysis analysis) {
        this.searching = searching;
        this.analysis = analysis;
        this.rarity = new Rarity(searching);
    }

    /// What may answer a question, or touches it; best first, also what is hardly worth showing.
    ///
    /// @param kinds of entries
    /// @param unseen what the reader does not see
    public List<Likely> toQuestion(String question, List<String> kinds, Set<Item> unseen) {
        return unlessAway(() -> {
            var weighing = weighing(unseen);
            var words = weighing.prepared(question);
            return ordered(words, weighing, kinds, hit -> weighing.of(words, weighing.prepared(text(hit))));
        });
    }

    /// The questions that a passage may answer; best first.
    public List<Likely> toPassage(String passage, List<String> kinds, Set<Item> unseen) {
        return unlessAway(() -> {
            var weighing = weighing(unseen);
            var words = weighing.prepared(passage);
            return ordered(words, weighing, kinds, hit -> weighing.of(weighing.prepared(hit.title()), words));
        });
    }

    private Weighing weighing(Set<Item> unseen) {
        return new Weighing(analysis, asking, rarity, unseen);
    }

    /// A page has more to show than this, so it does without while the search does not answer.
    private static List<Likely> unlessAway(Supplier<List<Likely>> work) {
        try {
            return work.get();
        } catch (Searching.Unavailable away) {
            return List.of();
        }
    }

    private List<Likely> ordered(Prepared words, Weighing weighing, List<String> kinds, Function<Hit, Weight> weight) {
        var candidates = candidates(words, weighing, kinds);
        if (candidates.isEmpty()) return List.of();
        double best = Math.max(candidates.getFirst().score(), Double.MIN_NORMAL);
        return candidates.stream()
                .map(hit -> likely(hit, weight.apply(hit), hit.score() / best))
                .sorted(Comparator.comparingDouble(Likely::worth).reversed())
                .toList();
    }

    private static Likely likely(Hit hit, Weight weight, double liked) {
        return new Likely(hit, weight.share(), (1 - SEARCH) * weight.share() + SEARCH * liked, weight.shared());
    }

    private List<Hit> candidates(Prepared text, Weighing weighing, List<String> kinds) {
        String words = text.words().stream()
                .filter(word -> !asking.has(word))
                .sorted(Comparator.comparingDouble((Word word) -> weighing.weight(word))
                        .reversed())
                .limit(MOST_WORDS)
                .map(Word::written)
                .map(Weighing::clean)
                .collect(Collectors.joining(" "));
        var asked = new Asked(
                words,
                false,
                Map.of(Asked.KIND, kinds),
                weighing.unseen(),
                Asked.Order.RELEVANCE,
                Set.of(),
                0,
                CANDIDATES);
        return searching.find(asked).hits();
    }

    private static String text(Hit hit) {
        return hit.body().isEmpty() ? hit.title() : hit.title() + "\n\n" + hit.body();
    }
}
