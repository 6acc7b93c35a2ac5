package nl.kenniskompas.ingest.recognise.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Goes through words once and reads a citation wherever one may start.
final class Scan {
    private static final int NEAR = 80;

    private final String text;
    private final Cursor cursor;
    private final List<Found> found = new ArrayList<>();

    private Scan(String text) {
        this.text = text;
        this.cursor = new Cursor(text, 0);
    }

    static List<Found> of(String text) {
        var scan = new Scan(text);
        for (int at = 0; at < text.length(); at = scan.step(at)) {}
        return scan.found;
    }

    /// @return where to look next
    private int step(int at) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) return at + 1;
        cursor.at = at;
        var here = read(at);
        for (Found one : here) if (!isSaidTwice(one)) found.add(one);
        return !here.isEmpty() || isAddress(at) ? Math.max(cursor.at, at + 1) : at + 1;
    }

    private List<Found> read(int at) {
        return switch (text.charAt(at)) {
            case 'K', 'k' ->
                text.regionMatches(true, at, "Kamerv", 0, 6)
                        ? one(new Proceedings(cursor).answers())
                        : new Papers(cursor).named();
            case 'A', 'a' -> one(new Proceedings(cursor).answers());
            case 'H' -> one(new Proceedings(cursor).said());
            case 'S' -> one(new Others(cursor).gazette());
            case 'T' -> text.startsWith("Tr", at) ? one(new Others(cursor).gazette()) : ofHouse(at);
            case 'E' -> text.startsWith("ECLI", at) ? one(new Others(cursor).ruling()) : ofHouse(at);
            case 'j', 'B' -> one(new Others(cursor).law());
            case 'h', 'w' -> isAddress(at) ? one(new Others(cursor).address()) : List.of();
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> unnamed(at);
            default -> List.of();
        };
    }

    private static List<Found> one(@Nullable Found found) {
        return found == null ? List.of() : List.of(found);
    }

    private boolean isAddress(int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    /// "Tweede Kamer, vergaderjaar ..." at the start of a line is printed on every page.
    private List<Found> ofHouse(int at) {
        boolean edge = at == 0 && text.startsWith(" Kamer", at + 6) || at == 0 && text.startsWith(" Kamer", at + 5);
        if (!text.startsWith("TK", at)
                && !text.startsWith("EK", at)
                && !text.startsWith("Tweede K", at)
                && !text.startsWith("Eerste K", at)) return List.of();
        if (!edge) return new Papers(cursor).ofHouse();
        cursor.at = at;
        return List.of();
    }

    /// Five figures that are written apart, or stand behind a bracket or a semicolon, and "nr." behind them.
    private List<Found> unnamed(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') before--;
        char sign = before < 0 ? ' ' : text.charAt(before);
        if (sign == '€' || sign == '-' || Cursor.isFigure(sign) || sign == '.' && before == at - 1) return List.of();
        boolean apart = at + 2 < text.length() && (text.charAt(at + 2) == ' ' || text.charAt(at + 2) == '.');
        boolean plain = at + 5 < text.length() && Cursor.isFigure(text.charAt(at + 4)) && (sign == '(' || sign == ';');
        if (isEdge(at) || !apart && !plain) return List.of();
        return sign == '(' && isBill(before) ? new Papers(cursor).bracketed() : new Papers(cursor).unnamed();
    }

    /// "Dit wetsvoorstel (35 920)": the words before the bracket say what the figures are.
    private boolean isBill(int bracket) {
        var before = text.substring(Math.max(0, bracket - NEAR), bracket).toLowerCase(java.util.Locale.ROOT);
        return before.contains("voorstel") || before.contains("dossier") || before.contains("initiatiefwet");
    }

    /// "Tweede Kamer, vergaderjaar 2022–2023, 29 544, nr. 3" as a page's foot.
    private boolean isEdge(int at) {
        return text.startsWith("Tweede Kamer, vergaderjaar") && at < NEAR
                || text.startsWith("Eerste Kamer, vergaderjaar") && at < NEAR;
    }

    /// The address right behind a citation names the same publication.
    private boolean isSaidTwice(Found one) {
        return !found.isEmpty()
                && isAddress(one.start())
                && one.start() - found.getLast().end() < NEAR
                && found.getLast().ids().equals(one.ids());
    }
}
