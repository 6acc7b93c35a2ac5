package nl.kenniskompas.agenda.export;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/// Text that any page can hold: XML has no place for control characters and halves of characters.
final class Printable {
    private Printable() {}

    /// On one line.
    static String line(String text) {
        var clean = new StringBuilder();
        apart(text)
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(Printable::isPrintable)
                .forEach(c -> {
                    boolean doubled = c == ' ' && (clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ');
                    if (!doubled) clean.appendCodePoint(c);
                });
        return clean.toString().strip();
    }

    /// Its lines that hold something.
    static List<String> paragraphs(String text) {
        return Stream.of(text.split("\\R"))
                .map(Printable::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Letters that were glued into one sign (ĳ, ﬁ) come apart: most fonts do not have the sign.
    private static String apart(String text) {
        var apart = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean glued = c == 0x132 || c == 0x133 || c >= 0xFB00 && c <= 0xFB06;
            apart.append(
                    glued ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c));
        });
        return apart.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> character == 0x200D || character == 0x200C;
            default -> true;
        };
    }
}
