package nl.kenniskompas.systemmap.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How wide words are in the font of the platform, and where their lines break. Pure: the same on every machine.
final class Lettering {
    static final String FONT = "/export/fonts/SourceSans3_400Regular.ttf";
    static final int SIZE = 15;
    static final int LINE = 18;

    private static final int WIDEST = 148;
    private static final int MOST_LINES = 3;
    private static final String MORE = "…";

    private static final Lettering BUNDLED = new Lettering();

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double perUnit;
    private final ConcurrentHashMap<Integer, Integer> advances = new ConcurrentHashMap<>();

    private Lettering() {
        try (var file = file()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs = font.getUnicodeCmapLookup();
            perUnit = (double) SIZE / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static InputStream file() {
        var file = Lettering.class.getResourceAsStream(FONT);
        if (file == null) throw new IllegalStateException("no file " + FONT);
        return file;
    }

    static boolean has(int sign) {
        return BUNDLED.glyphs.getGlyphId(sign) != 0;
    }

    static double width(String words) {
        return words.codePoints().mapToDouble(BUNDLED::advance).sum();
    }

    private synchronized int read(int sign) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(sign));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private double advance(int sign) {
        return perUnit * advances.computeIfAbsent(sign, this::read);
    }

    /// At most three lines; what does not fit ends in an ellipsis.
    static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split("(?<=[ /-])")) {
            if (!line.isEmpty() && width(line + word.stripTrailing()) > WIDEST) flush(line, lines);
            line.append(word);
            while (width(line.toString().stripTrailing()) > WIDEST) breakWord(line, lines);
        }
        flush(line, lines);
        if (lines.size() <= MOST_LINES) return List.copyOf(lines);
        String last = lines.get(MOST_LINES - 1);
        while (width(last + MORE) > WIDEST) last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        return List.of(lines.get(0), lines.get(1), last.stripTrailing() + MORE);
    }

    private static void flush(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        if (!text.isEmpty()) lines.add(text);
        line.setLength(0);
    }

    private static void breakWord(StringBuilder line, List<String> lines) {
        int end = 0;
        for (int next; ; end = next) {
            next = line.offsetByCodePoints(end, 1);
            if (width(line.substring(0, next) + "-") > WIDEST) break;
        }
        lines.add(line.substring(0, end) + "-");
        line.delete(0, end);
    }
}
