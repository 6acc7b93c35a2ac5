package nl.kenniskompas.identity.journal;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.web.OneLine;

/// @param action method and, when known, the pattern of the address
/// @param object the address without its query
/// @param result status, and whether that is a refusal
/// @param origin internet address of the visitor
/// @param id by which a problem page and the log speak of the same request
record AccessLine(Instant time, String action, String object, String result, String origin, String actor, String id) {
    /// More signs than a number has.
    private static final int LONGEST_NUMBER = 20;

    /// What follows it in an address is a key, whatever it looks like.
    private static final String LINK = "link";

    @Override
    public String toString() {
        return "time=" + time + field("action", action) + field("object", withoutKeys(object)) + field("result", result)
                + field("origin", origin) + field("actor", actor) + field("id", id);
    }

    private static String field(String name, String value) {
        return " " + name + "=\"" + OneLine.of(value) + "\"";
    }

    private static String withoutKeys(String address) {
        String[] pieces = address.split("/", -1);
        return IntStream.range(0, pieces.length)
                .mapToObj(i -> isKey(pieces[i]) || i > 0 && pieces[i - 1].equals(LINK) ? "***" : pieces[i])
                .collect(Collectors.joining("/"));
    }

    /// Our own names in addresses are words in small letters with dashes between them. What is long and has capitals,
    /// or figures in one word, may be made by chance and be a key.
    private static boolean isKey(String piece) {
        if (piece.length() <= LONGEST_NUMBER) return false;
        boolean hasDigit = piece.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
        boolean hasCapital = piece.chars().anyMatch(sign -> sign >= 'A' && sign <= 'Z');
        boolean isOneWord = piece.indexOf('-') < 0 && piece.indexOf('.') < 0;
        return hasCapital || hasDigit && isOneWord;
    }
}
