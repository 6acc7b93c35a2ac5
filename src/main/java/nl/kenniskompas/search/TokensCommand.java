package nl.kenniskompas.search;

import java.io.PrintStream;
import java.util.List;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;

/// `./kompas tokens TEXT`: what a text can be found by, one token a line with its kind and the place of its word.
public final class TokensCommand {
    private TokensCommand() {}

    /// @return the exit code: 0, or 2 when there is no text
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            err.println(
                    "kompas: which text? Give it behind the command: ./kompas tokens \"krapte op de arbeidsmarkt\"");
            return 2;
        }
        Analysis.load().reading(String.join(" ", arguments)).forEachRemaining(token -> out.println(line(token)));
        out.flush();
        return 0;
    }

    private static String line(Token token) {
        return token.term() + "\t" + kind(token.kind()) + "\t" + token.position();
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
