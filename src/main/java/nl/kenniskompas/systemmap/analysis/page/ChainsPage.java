package nl.kenniskompas.systemmap.analysis.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.systemmap.analysis.Bound;
import nl.kenniskompas.systemmap.analysis.Chain;
import nl.kenniskompas.systemmap.analysis.Chains;
import nl.kenniskompas.systemmap.analysis.Influences;
import nl.kenniskompas.systemmap.analysis.Network;
import nl.kenniskompas.systemmap.analysis.Surrounding;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Sign;
import org.jspecify.annotations.Nullable;

/// @param from, to null when not chosen, or not on the map that is seen
/// @param chains null until two factors are chosen
/// @param back the shortest chain the other way, told when there is none this way
/// @param near what the one factor touches or is touched by when one is chosen, null otherwise
/// @param sign of the chains that are shown, null for all
record ChainsPage(
        Seen seen,
        @Nullable Factor from,
        @Nullable Factor to,
        @Nullable Chains chains,
        Optional<Chain> back,
        @Nullable Surrounding near,
        @Nullable Sign sign,
        Leaf<Chain> leaf) {
    static ChainsPage of(Seen seen, Map<String, String> asked) {
        var from = chosen(seen, asked.getOrDefault("van", ""));
        var to = chosen(seen, asked.getOrDefault("naar", ""));
        var network = Network.of(seen.map());
        var sign = Arrays.stream(Sign.values())
                .filter(one -> one.key().equals(asked.get("samen")))
                .findFirst()
                .orElse(null);
        if (from == null || to == null || from.equals(to))
            return new ChainsPage(
                    seen, from, to, null, Optional.empty(), near(network, from, to), sign, Leaf.of(List.of(), ""));
        var chains = Chains.between(network, from.id(), to.id(), Bound.CHAINS);
        var back = chains.shortest().isPresent()
                ? Optional.<Chain>empty()
                : Chains.between(network, to.id(), from.id(), Bound.CHAINS).shortest();
        var shown = chains.all().stream()
                .filter(chain -> sign == null || chain.sign() == sign)
                .toList();
        return new ChainsPage(
                seen, from, to, chains, back, null, sign, Leaf.of(shown, asked.getOrDefault("vanaf", "")));
    }

    private static @Nullable Factor chosen(Seen seen, String id) {
        return id.matches("\\d{1,18}") ? seen.map().find(Long.parseLong(id)).orElse(null) : null;
    }

    private static @Nullable Surrounding near(Network network, @Nullable Factor from, @Nullable Factor to) {
        if (from != null) return Surrounding.after(network, from.id(), Influences.STEPS);
        if (to != null) return Surrounding.before(network, to.id(), Influences.STEPS);
        return null;
    }

    List<Factor> factors() {
        return seen.map().factors().stream()
                .sorted(Comparator.comparing(Factor::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    boolean isSame() {
        return from != null && from.equals(to);
    }

    /// This page for other chains.
    String at(String sign, int begin) {
        return seen.at(
                "/systeemkaart/ketens",
                "van",
                from == null ? "" : from.id(),
                "naar",
                to == null ? "" : to.id(),
                "samen",
                sign,
                "vanaf",
                begin == 0 ? "" : begin);
    }

    Strip strip(Chain chain) {
        return Strip.of(seen.map(), chain);
    }
}
