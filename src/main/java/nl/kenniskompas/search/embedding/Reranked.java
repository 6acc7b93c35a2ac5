package nl.kenniskompas.search.embedding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.embedding.Embedding.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An engine of which the first hits are put in order by their meaning too. What is found, and how much, stays the
/// same. While somebody is typing it is left out: that has to be quick.
public final class Reranked implements Searching {
    private static final Logger LOG = LoggerFactory.getLogger(Reranked.class);

    /// So many of the first.
    static final int FIRST = 50;

    private final Searching engine;
    private final Embedding embedding;
    private final Passages passages;
    private final double weight;

    /// @param weight of the meaning; the words have what is left of one
    public Reranked(Searching engine, Embedding embedding, double weight) {
        this.engine = engine;
        this.embedding = embedding;
        this.passages = new Passages(embedding);
        this.weight = weight;
    }

    @Override
    public Found find(Asked asked) {
        boolean isOther = asked.typing()
                || asked.order() != Asked.Order.RELEVANCE
                || asked.words().isBlank();
        if (isOther || asked.most() == 0 || asked.from() >= FIRST) return engine.find(asked);
        int last = asked.from() + asked.most();
        var found = engine.find(asked.page(0, Math.max(FIRST, last)));
        int first = Math.min(FIRST, found.hits().size());
        var hits = new ArrayList<>(ordered(asked.words(), found.hits().subList(0, first)));
        hits.addAll(found.hits().subList(first, found.hits().size()));
        var page = hits.subList(Math.min(asked.from(), hits.size()), Math.min(last, hits.size()));
        return new Found(page, found.total(), found.counts(), found.meant());
    }

    private record Weighed(Hit hit, double weight) {}

    /// A model that fails takes nothing along: then the words alone have to do.
    private List<Hit> ordered(String words, List<Hit> hits) {
        if (hits.size() < 2) return hits;
        try {
            return byBoth(words, hits);
        } catch (IllegalStateException failure) {
            LOG.warn("the model in KOMPAS_MODEL failed; these hits are in the order of their words", failure);
            return hits;
        }
    }

    private List<Hit> byBoth(String words, List<Hit> hits) {
        float[] meant = embedding.of(List.of(words), Role.QUERY).getFirst();
        var byWords = spread(hits.stream().map(Hit::score).toList());
        var byMeaning = spread(passages.of(hits).stream()
                .map(vector -> Embedding.likeness(meant, vector))
                .toList());
        var weighed = new ArrayList<Weighed>();
        for (int i = 0; i < hits.size(); i++)
            weighed.add(new Weighed(hits.get(i), (1 - weight) * byWords.get(i) + weight * byMeaning.get(i)));
        // what weighs the same stays in the order of the words
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed());
        double least = hits.getLast().score(), most = hits.getFirst().score();
        return weighed.stream()
                .map(one -> one.hit().scored(least + one.weight() * (most - least)))
                .toList();
    }

    /// The least as 0 and the most as 1: models differ in how far likenesses lie apart.
    private static List<Double> spread(List<Double> values) {
        double least = values.stream().mapToDouble(value -> value).min().orElse(0);
        double most = values.stream().mapToDouble(value -> value).max().orElse(0);
        return values.stream()
                .map(value -> most == least ? 0 : (value - least) / (most - least))
                .toList();
    }

    @Override
    public Index current() {
        return engine.current();
    }

    @Override
    public Optional<Index> fresh() {
        return engine.fresh();
    }

    @Override
    public Index begin() {
        return engine.begin();
    }

    @Override
    public void serve() {
        engine.serve();
    }

    @Override
    public void drop() {
        engine.drop();
    }

    @Override
    public void close() {
        try (embedding) {
            engine.close();
        }
    }
}
