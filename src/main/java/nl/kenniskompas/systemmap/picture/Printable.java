package nl.kenniskompas.systemmap.picture;

/// A name on one line that any file can hold: XML has no place for control characters and halves of characters.
final class Printable {
    private Printable() {}

    static String line(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> Character.isWhitespace(sign) || Character.isISOControl(sign) ? ' ' : sign)
                .filter(Printable::isKept)
                .forEach(line::appendCodePoint);
        return line.toString().strip().replaceAll(" {2,}", " ");
    }

    /// What turns the direction of what follows would also turn the words beside it.
    private static boolean isKept(int sign) {
        if ((sign & 0xFFFE) == 0xFFFE) return false;
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> sign == 0x200C || sign == 0x200D;
            default -> true;
        };
    }
}
