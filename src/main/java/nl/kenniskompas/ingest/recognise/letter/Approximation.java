package nl.kenniskompas.ingest.recognise.letter;

import java.util.List;
import java.util.Set;

/// Words before a number that make it an approximation.
final class Approximation {
    private static final Set<String> ONE = Set.of(
            "circa",
            "ruim",
            "ongeveer",
            "bijna",
            "zo'n",
            "zo’n",
            "maximaal",
            "minimaal",
            "tussen",
            "krap",
            "rond",
            "ca",
            "grofweg",
            "ruwweg",
            "plusminus",
            "nagenoeg",
            "vrijwel",
            "max",
            "omstreeks",
            "hooguit",
            "zeker",
            "minstens",
            "tegen");
    private static final List<List<String>> MORE = List.of(
            List.of("naar", "schatting"),
            List.of("om", "en", "nabij"),
            List.of("een", "kleine"),
            List.of("een", "krappe"),
            List.of("meer", "dan"),
            List.of("minder", "dan"),
            List.of("ten", "minste"),
            List.of("ten", "hoogste"),
            List.of("tot", "wel"),
            List.of("in", "de", "orde", "van"),
            List.of("tussen", "de"),
            List.of("rond", "de"),
            List.of("om", "en", "nabij", "de"),
            List.of("een", "slordige"));

    private Approximation() {}

    /// @return the first token of the approximation before `at`, or `at` when there is none
    static int before(List<Token> tokens, int at) {
        for (var words : MORE) if (stands(tokens, at, words)) return at - words.size();
        if (at > 0 && ONE.contains(tokens.get(at - 1).lower())) return at - 1;
        boolean shortened = at > 1
                && tokens.get(at - 1).text().equals(".")
                && Set.of("ca", "max", "plm").contains(tokens.get(at - 2).lower());
        return shortened ? at - 2 : at;
    }

    private static boolean stands(List<Token> tokens, int at, List<String> words) {
        if (at < words.size()) return false;
        for (int i = 0; i < words.size(); i++)
            if (!tokens.get(at - words.size() + i).lower().equals(words.get(i))) return false;
        return true;
    }
}
