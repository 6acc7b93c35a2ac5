package nl.kenniskompas.search.related;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;

/// How much a word tells: the fewer entries of the index say it, the more. The signs of the search say that the word
/// itself must be there. Counted among what the reader sees, and remembered as long as the index is as large.
final class Rarity {
    private static final int REMEMBERED = 20_000;

    private record Key(String term, Set<Item> unseen) {}

    private final Searching searching;
    private final Map<Key, Long> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Long> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long size;

    Rarity(Searching searching) {
        this.searching = searching;
    }

    /// From 0 (in every entry) to 1 (in none).
    ///
    /// @param exact for a compound, which may be met by its parts as well
    double of(String written, boolean exact, Set<Item> unseen) {
        String word = exact ? '"' + written + '"' : "+" + written;
        long now = searching.current().size();
        double all = now + 2.0;
        return Math.clamp(1 - Math.log(counted(word, unseen, now) + 1.0) / Math.log(all), 0, 1);
    }

    private long counted(String word, Set<Item> unseen, long now) {
        var key = new Key(word, unseen);
        synchronized (counts) {
            if (size != now) counts.clear();
            size = now;
            var known = counts.get(key);
            if (known != null) return known;
        }
        long entries = entries(word, unseen);
        synchronized (counts) {
            counts.put(key, entries);
        }
        return entries;
    }

    private long entries(String word, Set<Item> unseen) {
        var asked = new Asked(word, false, Map.of(), unseen, Asked.Order.RELEVANCE, Set.of(), 0, 0);
        return searching.find(asked).total();
    }
}
