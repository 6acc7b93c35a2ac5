package nl.kenniskompas.search;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;

/// `./kompas tokens TEXT`: what a text can be found by, one token a line with its kinds and the place of its word.
public final class TokensCommand {
    private TokensCommand() {}

    /// @return the exit code: 0, or 2 when there is no text
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            err.println(
                    "kompas: which text? Give it behind the command: ./kompas tokens \"krapte op de arbeidsmarkt\"");
            return 2;
        }
        // a word that is its own lemma is one token of two kinds
        var kinds = new LinkedHashMap<String, String>();
        int position = 0;
        for (Token token : Analysis.load().of(String.join(" ", arguments))) {
            if (token.position() != position) print(kinds, position, out);
            position = token.position();
            kinds.merge(token.term(), kind(token.kind()), (one, other) -> one + ", " + other);
        }
        print(kinds, position, out);
        out.flush();
        return 0;
    }

    private static void print(Map<String, String> kinds, int position, PrintStream out) {
        kinds.forEach((term, kind) -> out.println(term + "\t" + kind + "\t" + position));
        kinds.clear();
    }

    private static String kind(Token.Kind kind) {
        return switch (kind) {
            case WORD -> "word";
            case LEMMA -> "lemma";
            case STEM -> "stem";
            case PART -> "part";
            case SYNONYM -> "synonym";
            case NUMBER -> "number";
        };
    }
}
