package nl.kenniskompas.advice.recall;

/// Text that any XML can hold: no control characters, no halves of characters, no marks that turn the line around.
public final class Printable {
    private Printable() {}

    /// On one line.
    public static String line(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(Printable::isPrintable)
                .forEach(c -> {
                    boolean doubled = c == ' ' && (clean.isEmpty() || clean.charAt(clean.length() - 1) == ' ');
                    if (!doubled) clean.appendCodePoint(c);
                });
        return clean.toString().strip();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> character == 0x200D || character == 0x200C;
            default -> true;
        };
    }
}
