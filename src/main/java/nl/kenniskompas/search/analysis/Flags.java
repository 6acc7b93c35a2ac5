package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The flags of a Hunspell word list, two characters each, as numbers; and the few thousand sets of them that occur,
/// each kept once, so that a word needs to remember only the number of its set.
final class Flags {
    /// The set without any flag.
    static final int NONE = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<BitSet, Integer> known = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    Flags() {
        keep(new BitSet());
    }

    int number(String flag) {
        return numbers.computeIfAbsent(flag, _ -> numbers.size());
    }

    /// @param flags as written behind the slash, without a space between them
    int set(String flags) {
        return written.computeIfAbsent(flags, _ -> keep(parsed(flags)));
    }

    int union(int one, int other) {
        if (one == other) return one;
        var both = (BitSet) sets.get(one).clone();
        both.or(sets.get(other));
        return keep(both);
    }

    boolean has(int set, int flag) {
        return sets.get(set).get(flag);
    }

    private int keep(BitSet set) {
        return known.computeIfAbsent(set, fresh -> {
            sets.add(fresh);
            return sets.size() - 1;
        });
    }

    private BitSet parsed(String flags) {
        var set = new BitSet();
        for (int i = 0; i + 1 < flags.length(); i += 2) set.set(number(flags.substring(i, i + 2)));
        return set;
    }
}
