package nl.kenniskompas.web.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The characters of a text file of which nobody told the encoding: by its byte order mark, which is left out, else
/// UTF-8 when it is that throughout, else windows-1252.
public final class Encoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (startsWith(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notThroughout) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /// Control characters do not occur in text.
    public static boolean looksLikeText(byte[] start) {
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) return true;
        int odd = 0;
        for (byte b : start) {
            if (b == 0) return false;
            if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27) odd++;
        }
        return odd * 100 <= start.length;
    }
}
