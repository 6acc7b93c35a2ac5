package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/// Joins letters to words, in the order in which they are drawn.
final class WordBuilder {
    private static final String ACCENTS = "´`¨ˆ˜¸";

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heldAccent = "";
    private float x0;
    private float x1;
    private float y;
    private float size;
    private float lastX;
    private boolean bold;
    private int mark;
    private int letters;

    int letters() {
        return letters;
    }

    List<Word> words() {
        end();
        return words;
    }

    void add(TextPosition glyph, boolean isBold, int itsMark) {
        String letter = glyph.getUnicode();
        if (letter.isBlank() || letter.equals("\u00A0")) {
            end();
            return;
        }
        float x = glyph.getXDirAdj();
        float baseline = glyph.getYDirAdj();
        float height = heightOf(glyph);
        if (isAccent(letter) && !text.isEmpty() && Math.abs(baseline - y) < height) {
            accent(letter, x, glyph.getWidthDirAdj());
            return;
        }
        if (!text.isEmpty() && !joins(glyph, x, baseline, height, itsMark)) end();
        if (text.isEmpty()) begin(x, baseline, height, isBold, itsMark);
        if (isAccent(letter)) heldAccent = letter;
        else {
            text.append(letter).append(heldAccent);
            heldAccent = "";
        }
        lastX = x;
        x1 = Math.max(x1, x + glyph.getWidthDirAdj());
        letters++;
    }

    /// An accent drawn over its letter stands after it in the text, whichever came first in the file.
    private void accent(String letter, float x, float width) {
        boolean overLast = x + width / 2 < x1 && x + width / 2 > lastX;
        if (overLast) text.append(letter);
        else heldAccent = letter;
    }

    private static boolean isAccent(String letter) {
        return letter.length() == 1 && ACCENTS.indexOf(letter.charAt(0)) >= 0;
    }

    private boolean joins(TextPosition glyph, float x, float baseline, float height, int itsMark) {
        if (itsMark != mark || Math.abs(baseline - y) > 0.15f * size) return false;
        if (height > size * 1.3f || height < size * 0.75f) return false;
        float space = glyph.getWidthOfSpace();
        float usual = space > 0.1f * size && space < 0.6f * size ? space : 0.28f * size;
        return x - x1 < 0.5f * usual && x > lastX - 0.3f * size;
    }

    private void begin(float x, float baseline, float height, boolean isBold, int itsMark) {
        x0 = x;
        x1 = x;
        y = baseline;
        size = height;
        bold = isBold;
        mark = itsMark;
    }

    private void end() {
        if (!heldAccent.isEmpty()) text.append(heldAccent);
        heldAccent = "";
        if (!text.isEmpty()) words.add(new Word(text.toString(), x0, x1, y, size, bold, mark));
        text.setLength(0);
    }

    private static float heightOf(TextPosition glyph) {
        float size = Math.abs(glyph.getYScale());
        return size > 0.5f && size < 2000 ? size : Math.max(1, glyph.getHeightDir());
    }
}
