package nl.kenniskompas.web;

/// Foreign words in a log: they can neither begin a line of their own, nor steer a terminal, nor hide what stands
/// beside them.
public final class OneLine {
    private static final int MOST = 300;

    private OneLine() {}

    public static String of(String words) {
        var line = new StringBuilder();
        int left = MOST;
        for (int i = 0; i < words.length() && left > 0; left--) {
            int sign = words.codePointAt(i);
            i += Character.charCount(sign);
            if (sign == '"' || sign == '\\') line.append('\\').appendCodePoint(sign);
            else if (isPlain(sign)) line.appendCodePoint(sign);
            else line.append("\\u{").append(Integer.toHexString(sign)).append('}');
        }
        return left == 0 ? line.append('…').toString() : line.toString();
    }

    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
