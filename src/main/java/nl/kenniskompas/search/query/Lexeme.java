package nl.kenniskompas.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word or a quoted phrase as it was typed, with the sign before it.
///
/// @param sign `+`, `-` or a space
/// @param isFinished whether something stands behind it, if only a space
record Lexeme(String text, boolean isExact, char sign, boolean isFinished) {
    /// More than anybody types; a pasted page is cut here.
    private static final int MOST = 100;

    private static final String QUOTES = "\"“”„";

    enum Between {
        AND,
        OR,
        NOT
    }

    /// A word in capitals that says how its neighbours belong together.
    @Nullable
    Between between() {
        if (isExact || sign != ' ') return null;
        return switch (text) {
            case "AND" -> Between.AND;
            case "OR" -> Between.OR;
            case "NOT" -> Between.NOT;
            default -> null;
        };
    }

    static List<Lexeme> all(String asked) {
        var all = new ArrayList<Lexeme>();
        int at = 0;
        while (at < asked.length() && all.size() < MOST) {
            if (isSpace(asked, at)) {
                at++;
                continue;
            }
            char sign = "+-".indexOf(asked.charAt(at)) >= 0 && at + 1 < asked.length() && !isSpace(asked, at + 1)
                    ? asked.charAt(at++)
                    : ' ';
            int close = isQuote(asked, at) ? close(asked, at + 1) : -1;
            int end = close < 0 ? end(asked, at) : close + 1;
            String text = close < 0 ? asked.substring(at, end) : asked.substring(at + 1, close);
            all.add(new Lexeme(text, close >= 0, sign, close >= 0 || end < asked.length()));
            at = end;
        }
        return all;
    }

    /// A value behind a colon may be quoted.
    private static int end(String asked, int begin) {
        int end = begin;
        while (end < asked.length() && !isSpace(asked, end)) {
            int close = isQuote(asked, end) && end > begin && asked.charAt(end - 1) == ':' ? close(asked, end + 1) : -1;
            end = close < 0 ? end + 1 : close + 1;
        }
        return end;
    }

    private static boolean isSpace(String asked, int at) {
        return Character.isWhitespace(asked.charAt(at)) || Character.isSpaceChar(asked.charAt(at));
    }

    private static boolean isQuote(String asked, int at) {
        return at < asked.length() && QUOTES.indexOf(asked.charAt(at)) >= 0;
    }

    private static int close(String asked, int from) {
        for (int at = from; at < asked.length(); at++) if (isQuote(asked, at)) return at;
        return -1;
    }
}
