package nl.kenniskompas.systemmap.analysis.page;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.analysis.Bridges.HandOver;
import nl.kenniskompas.systemmap.analysis.Chain;
import nl.kenniskompas.systemmap.analysis.Extent;
import nl.kenniskompas.systemmap.analysis.Loops.Loop;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.web.Text;

/// Says what was found in a map.
record MapWords(Text text, SystemMap map) {
    private static final String KEY = "systemmap.analysis.";

    Sentence factor(long id) {
        var factor = map.factor(id);
        return Sentence.link(spoken(factor.name()), factor.address());
    }

    /// As it stands in the middle of a sentence: without its capital, unless it is written in capitals.
    static String spoken(String name) {
        int first = name.codePointAt(0);
        int after = Character.charCount(first);
        boolean isWord = name.length() > after && Character.isLowerCase(name.codePointAt(after));
        return isWord ? Character.toString(Character.toLowerCase(first)) + name.substring(after) : name;
    }

    /// "Hoe meer X, hoe minder Y, en daardoor meer Z. Samen: meer X, meer Z."
    Sentence chain(Chain chain) {
        var row = row(chain, chain.steps().size());
        if (chain.steps().size() == 1) return Sentence.of(text, KEY + "chain.end", row);
        return chain.sign() == Sign.UNCLEAR
                ? Sentence.of(text, KEY + "chain.unclear", row, factor(chain.from()), factor(chain.to()))
                : Sentence.of(
                        text,
                        KEY + "chain.together",
                        row,
                        factor(chain.from()),
                        effect(chain.sign(), chain.to(), false));
    }

    /// "Hoe meer X, hoe minder Y."
    Sentence relation(Relation relation) {
        return chain(new Chain(List.of(relation)));
    }

    /// "Hoe meer X, hoe meer Y, en daardoor weer meer X. De lus versterkt zichzelf."
    Sentence loop(Loop loop) {
        var chain = loop.chain();
        int last = chain.steps().size();
        return Sentence.of(
                text,
                KEY + "loop." + loop.polarity().key(),
                row(chain, last - 1),
                effect(chain.sign(), chain.to(), isKnown(chain, last - 1)));
    }

    private Sentence row(Chain chain, int steps) {
        var row = Sentence.of(
                text,
                KEY + "chain.begin",
                factor(chain.from()),
                effect(chain.signs().getFirst(), chain.steps().getFirst().effect(), true));
        for (int at = 1; at < steps; at++) {
            var effect = effect(chain.signs().get(at), chain.steps().get(at).effect(), isKnown(chain, at));
            row = Sentence.of(text, KEY + "chain.then", row, effect);
        }
        return row;
    }

    /// Whether the way is known until before this step.
    private static boolean isKnown(Chain chain, int step) {
        return chain.signs().get(step - 1) != Sign.UNCLEAR;
    }

    /// @param explained say that nobody knows the way; once in a sentence is enough
    private Sentence effect(Sign sign, long factor, boolean explained) {
        String how = sign == Sign.UNCLEAR && !explained ? "changed" : sign.key();
        return Sentence.of(text, KEY + "effect." + how, factor(factor));
    }

    /// "SZW → IenW → EZK".
    String way(List<Ministry> ministries) {
        return ministries.stream().map(Ministry::name).collect(Collectors.joining(" → "));
    }

    String names(List<Ministry> ministries) {
        return ministries.stream().map(Ministry::now).collect(Collectors.joining(", "));
    }

    /// "IenW → EZK, SZW → EZK": the busiest only.
    String passes(HandOver at) {
        return at.passes().stream()
                .limit(4)
                .map(pass -> pass.from().now() + " → " + pass.to().now())
                .collect(Collectors.joining(", "));
    }

    /// "3 uitspraken in 2 bronnen".
    String sources(List<Claim> claims) {
        long sources = claims.stream()
                .flatMap(claim -> Stream.ofNullable(claim.in()))
                .distinct()
                .count();
        String said = text.count(KEY + "claims", claims.size());
        return sources == 0 ? said : text.of(KEY + "claims.in", said, text.count(KEY + "sources", sources));
    }

    /// How far was looked.
    ///
    /// @param what `chains`, `loops`
    String extent(String what, Extent extent) {
        return switch (extent.stop()) {
            case DONE -> text.of(KEY + what + ".extent.done", extent.asked());
            case ENOUGH, LONG ->
                text.of(KEY + what + ".extent." + extent.stop().name().toLowerCase(Locale.ROOT))
                        + " "
                        + text.of(KEY + what + ".extent.complete", extent.complete(), extent.asked());
        };
    }

    String percent(double part) {
        if (part < 0.01) return text.of(KEY + "percent.least");
        return NumberFormat.getPercentInstance(text.locale()).format(part);
    }
}
