package nl.kenniskompas.search.related;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;

/// How much a word tells: the fewer entries of the index say it, the more. The signs of the search say
/// that the word itself must be there. Counted among what the reader sees, and
/// remembered for a while.
final class Rarity {
    private static final int REMEMBERED = 20_000;
    private static final long LONG_ENOUGH = 600_000_000_000L;

    private record Key(String term, Set<Item> unseen) {}

    private record Count(long entries, long at) {}

    private final Searching searching;
    private final Map<Key, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    Rarity(Searching searching) {
        this.searching = searching;
    }

    /// From 0 (in every entry) to 1 (in none).
    ///
    /// @param exact for a compound, which may be met by its parts as well
    double of(String written, boolean exact, Set<Item> unseen) {
        String word = exact ? '"' + written + '"' : "+" + written;
        double all = searching.current().size() + 2.0;
        return Math.clamp(1 - Math.log(counted(word, unseen) + 1.0) / Math.log(all), 0, 1);
    }

    private long counted(String word, Set<Item> unseen) {
        var key = new Key(word, unseen);
        long now = System.nanoTime();
        synchronized (counts) {
            var known = counts.get(key);
            if (known != null && now - known.at() < LONG_ENOUGH) return known.entries();
        }
        long entries = entries(word, unseen);
        synchronized (counts) {
            counts.put(key, new Count(entries, now));
        }
        return entries;
    }

    private long entries(String word, Set<Item> unseen) {
        var asked = new Asked(word, false, Map.of(), unseen, Asked.Order.RELEVANCE, Set.of(), 0, 0);
        return searching.find(asked).total();
    }
}
