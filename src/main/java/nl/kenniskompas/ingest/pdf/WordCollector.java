package nl.kenniskompas.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Reads the pages of a PDF one by one into words. It uses PDFBox's stripper for the placing of letters only.
final class WordCollector extends PDFTextStripper {
    private final Map<PDFont, Boolean> bolds = new HashMap<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Map<Integer, WordBuilder> byDirection = new HashMap<>();
    private final Map<Long, TextPosition> drawn = new HashMap<>();
    private final StreamSizes streams;
    private final Drawing drawing = new Drawing();

    WordCollector(PDDocument source, StreamSizes streams) throws IOException {
        this.streams = streams;
        document = source;
        output = Writer.nullWriter();
        for (String operator : Drawing.OPERATORS) addOperator(drawing.follow(operator, this));
    }

    PageWords read(PDPage page) throws IOException {
        byDirection.clear();
        drawn.clear();
        marks.clear();
        drawing.clear();
        if (page.hasContents()) super.processPage(page);
        PDRectangle box = page.getCropBox();
        int main = mainDirection();
        var words = byDirection.containsKey(main) ? byDirection.get(main).words() : List.<Word>of();
        var sideways = new ArrayList<Word>();
        byDirection.forEach((direction, builder) -> {
            if (direction != main) sideways.addAll(builder.words());
        });
        boolean turned = main == 90 || main == 270;
        return new PageWords(
                words,
                sideways,
                placed(drawing.rules(), main, box),
                placed(drawing.dots(), main, box),
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight());
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        streams.check(form.getCOSObject());
        super.showForm(form);
    }

    private static List<Rule> placed(List<Rule> drawn, int direction, PDRectangle box) {
        return drawn.stream()
                .map(rule -> shifted(rule, box).turned(direction, box.getWidth(), box.getHeight()))
                .toList();
    }

    private static Rule shifted(Rule rule, PDRectangle box) {
        float x = box.getLowerLeftX();
        float y = box.getLowerLeftY();
        return new Rule(rule.x0() - x, rule.y0() - y, rule.x1() - x, rule.y1() - y);
    }

    private int mainDirection() {
        int main = 0;
        int most = -1;
        for (var entry : byDirection.entrySet()) {
            int letters = entry.getValue().letters();
            if (letters > most || letters == most && entry.getKey() == 0) {
                most = letters;
                main = entry.getKey();
            }
        }
        return main;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int outer = marks.isEmpty() ? Word.UNMARKED : marks.getFirst();
        int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        if (tag != null && tag.getName().equals("Artifact")) marks.push(Word.ARTIFACT);
        else marks.push(own >= 0 ? own : outer);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marks.isEmpty()) marks.pop();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String text = glyph.getUnicode();
        if (text == null || text.isEmpty() || text.charAt(0) == 0) return;
        if (isDrawnAgain(glyph, text)) return;
        byDirection
                .computeIfAbsent((int) glyph.getDir(), _ -> new WordBuilder())
                .add(glyph, bolds.computeIfAbsent(glyph.getFont(), WordCollector::isBold), mark());
    }

    private int mark() {
        return marks.isEmpty() ? Word.UNMARKED : marks.getFirst();
    }

    /// The same letter twice at one place is how some programs print bold.
    private boolean isDrawnAgain(TextPosition glyph, String text) {
        float step = Math.max(0.2f, glyph.getWidth() / 3);
        long x = Math.round(glyph.getX() / step) & 0xFFFFF;
        long y = Math.round(glyph.getY()) & 0xFFFF;
        TextPosition before = drawn.put((long) text.hashCode() << 40 ^ x << 16 ^ y, glyph);
        if (before == null || !before.getUnicode().equals(text)) return false;
        return Math.abs(before.getX() - glyph.getX()) < step && Math.abs(before.getY() - glyph.getY()) < 1;
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("semib"))
            return true;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
