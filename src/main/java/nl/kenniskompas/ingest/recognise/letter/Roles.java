package nl.kenniskompas.ingest.recognise.letter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds ministers and state secretaries in words.
final class Roles {
    private static final List<String> TITLES =
            List.of("minister-president", "staatssecretarissen", "staatssecretaris", "ministers", "minister");

    /// @param start where the title starts
    /// @param end behind the portfolio
    /// @param role title and portfolio
    /// @param person named between the two
    record Role(
            int start,
            int end,
            String role,
            @Nullable String ministry,
            @Nullable String person) {}

    private final String words;
    private final List<Role> roles = new ArrayList<>();

    private Roles(String words) {
        this.words = words;
    }

    static List<Role> in(String words) {
        var all = new Roles(words);
        for (int at = 0; at < words.length(); at++) {
            if (at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)) || "MSms".indexOf(words.charAt(at)) < 0)
                continue;
            for (String title : TITLES)
                if (all.titled(at, title)) {
                    all.read(at, title);
                    break;
                }
        }
        return all.roles;
    }

    private boolean titled(int at, String title) {
        int end = at + title.length();
        return words.regionMatches(true, at, title, 0, title.length())
                && (end == words.length() || !Character.isLetter(words.charAt(end)))
                && (end == words.length() || words.charAt(end) != '-')
                && !Character.isUpperCase(words.charAt(at + 1))
                && !isForeign(at);
    }

    /// "de Franse minister van ...".
    private boolean isForeign(int at) {
        int end = at - 1, start = end;
        while (start > 0 && words.charAt(start - 1) != ' ' && end - start < 24) start--;
        return end > start
                && Character.isUpperCase(words.charAt(start))
                && (words.startsWith("se", end - 2) || words.startsWith("kse", end - 3));
    }

    private void read(int at, String title) {
        int end = at + title.length();
        if (title.equals("minister-president")) {
            roles.add(new Role(at, end, words.substring(at, end), "AZ", null));
            return;
        }
        boolean several = title.equals("ministers") || title.endsWith("ssen");
        var single =
                several ? words.substring(at, at + (title.equals("ministers") ? 8 : 16)) : words.substring(at, end);
        if (!portfolios(at, end, single, several)) bracketed(at, end, single);
    }

    private boolean portfolios(int start, int from, String title, boolean several) {
        int at = from, first = start;
        boolean any = false;
        while (at < words.length()) {
            boolean guest = words.startsWith(" voor ", at);
            if (!guest && !words.startsWith(" van ", at)) break;
            int name = at + (guest ? 6 : 5);
            var portfolio = Portfolios.at(words, name, guest);
            if (portfolio == null) break;
            int end = name + portfolio.name().length();
            roles.add(new Role(first, end, title + words.substring(at, end), portfolio.ministry(), null));
            any = true;
            if (!several) break;
            at = words.startsWith(" en ", end) ? end + 3 : words.startsWith(", ", end) ? end + 1 : words.length();
            first = Math.min(at + 1, words.length());
        }
        return any;
    }

    /// "Staatssecretaris Van Huffelen (Binnenlandse Zaken en Koninkrijksrelaties)".
    private void bracketed(int start, int from, String title) {
        int open = words.substring(from, Math.min(words.length(), from + 44)).indexOf(" (") + from;
        if (open - from < 3) return;
        var name = words.substring(from + 1, open);
        if (!Character.isUpperCase(name.charAt(0)) || name.indexOf('.') >= 0 || name.indexOf(',') >= 0) return;
        var portfolio = Portfolios.at(words, open + 2, false);
        if (portfolio == null) return;
        int end = open + 2 + portfolio.name().length();
        if (end >= words.length() || words.charAt(end) != ')') return;
        roles.add(new Role(start, end + 1, title + " van " + portfolio.name(), portfolio.ministry(), name));
    }
}
