package nl.kenniskompas.search.related;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.Token.Kind;
import nl.kenniskompas.search.related.Prepared.Word;
import org.jspecify.annotations.Nullable;

/// The surest way in which a word is met in a text.
///
/// @param there as it stands in the text
/// @param share of the word that is met: of a compound that is met by its parts how many of them
/// @param by of a part the terms that met; else empty
record Meeting(Way way, String there, double share, List<String> by) {
    /// So much of what a compound is made of says the same as the compound.
    private static final double MOST = 0.66;

    static @Nullable Meeting of(Word word, Prepared text) {
        for (Token token : word.tokens()) {
            if (token.kind() != Kind.NUMBER && token.kind() != Kind.WORD) continue;
            String there = text.at(token.kind(), token.term());
            if (there != null) return whole(token.kind() == Kind.NUMBER ? Way.NUMBER : Way.ITSELF, there);
        }
        var form = met(word, Kind.LEMMA, Way.FORM, text);
        if (form != null) return form;
        for (String notion : word.terms(Kind.SYNONYM)) {
            String there = text.at(Kind.SYNONYM, notion);
            if (there != null) return whole(Way.SYNONYM, there);
        }
        var part = met(word, Kind.PART, Way.PART, text);
        return part != null ? part : apart(word.terms(Kind.PART), text);
    }

    private static Meeting whole(Way way, String there) {
        return new Meeting(way, there, 1, List.of());
    }

    private static @Nullable Meeting met(Word word, Kind kind, Way way, Prepared text) {
        for (Token token : word.tokens()) {
            if (token.kind() != Kind.LEMMA && token.kind() != Kind.STEM) continue;
            String there = text.at(kind, token.term());
            if (there != null) return whole(way, there);
        }
        return null;
    }

    private static @Nullable Meeting apart(List<String> parts, Prepared text) {
        Set<String> shown = new LinkedHashSet<>(), by = new LinkedHashSet<>();
        for (String part : parts) {
            String there = text.at(Kind.LEMMA, part);
            if (there == null) there = text.at(Kind.PART, part);
            if (there != null) {
                shown.add(there);
                by.add(part);
            }
        }
        if (by.isEmpty()) return null;
        double share = (double) by.size() / parts.size();
        return new Meeting(Way.APART, String.join(", ", shown), share >= MOST ? 1 : share, List.copyOf(by));
    }
}
