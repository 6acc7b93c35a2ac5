package nl.kenniskompas.systemmap.analysis.page;

import java.util.Arrays;
import java.util.Map;
import nl.kenniskompas.systemmap.analysis.Bound;
import nl.kenniskompas.systemmap.analysis.Loops;
import nl.kenniskompas.systemmap.analysis.Loops.Loop;
import nl.kenniskompas.systemmap.analysis.Network;
import nl.kenniskompas.systemmap.analysis.Polarity;
import org.jspecify.annotations.Nullable;

/// @param polarity of the loops that are shown, null for all
record LoopsPage(Seen seen, Loops loops, @Nullable Polarity polarity, Leaf<Loop> leaf) {
    static LoopsPage of(Seen seen, Map<String, String> asked) {
        var loops = Loops.of(Network.of(seen.map()), Bound.LOOPS);
        var polarity = Arrays.stream(Polarity.values())
                .filter(one -> one.key().equals(asked.get("soort")))
                .findFirst()
                .orElse(null);
        var shown = loops.all().stream()
                .filter(loop -> polarity == null || loop.polarity() == polarity)
                .toList();
        return new LoopsPage(seen, loops, polarity, Leaf.of(shown, asked.getOrDefault("vanaf", "")));
    }

    /// This page for other loops.
    String at(String polarity, int begin) {
        return seen.at("/systeemkaart/lussen", "soort", polarity, "vanaf", begin == 0 ? "" : begin);
    }
}
