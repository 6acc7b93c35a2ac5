package nl.kenniskompas.ingest.intake;

import java.util.Arrays;
import java.util.Set;
import nl.kenniskompas.ingest.text.Limits;
import org.apache.tika.Tika;

/// A first look at a file, at its size and its first bytes only; what is inside is for the process that reads it.
///
/// Each problem's name is a key: `ingest.problem.<NAME>.title`.
enum Admission {
    ADMITTED,
    EMPTY,
    TOO_LARGE,
    UNKNOWN_TYPE;

    private static final int LOOKED_AT = 4096;
    private static final Set<String> READABLE =
            Set.of("application/pdf", "application/zip", "application/x-tika-ooxml", "application/xhtml+xml");

    static Admission of(byte[] bytes) {
        if (bytes.length == 0) return EMPTY;
        if (bytes.length > Limits.DEFAULT.file()) return TOO_LARGE;
        byte[] start = Arrays.copyOf(bytes, Math.min(LOOKED_AT, bytes.length));
        String type = new Tika().detect(start);
        return READABLE.contains(type) || type.startsWith("text/") || isText(start) ? ADMITTED : UNKNOWN_TYPE;
    }

    /// Text in an old encoding has no signature, but it has no zeros either; UTF-16 begins with its mark.
    private static boolean isText(byte[] start) {
        if (start.length > 1 && (start[0] == -2 && start[1] == -1 || start[0] == -1 && start[1] == -2)) return true;
        int odd = 0;
        for (byte b : start) {
            if (b == 0) return false;
            if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') odd++;
        }
        return odd * 100 <= start.length;
    }
}
