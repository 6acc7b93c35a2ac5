package nl.kenniskompas.advice.recall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.kenniskompas.web.Text;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The pack as a Word document to write on in: its styles are those of the agenda's.
///
/// @param base the address of the platform, before each link
record PackWord(Pack pack, Text text, String base, XWPFDocument document) {
    private static final String STYLES = "/export/word-styles.xml";

    static byte[] of(Pack pack, Text text, String base) {
        try (var document = new XWPFDocument();
                var styles = Objects.requireNonNull(PackWord.class.getResourceAsStream(STYLES), STYLES)) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            return new PackWord(pack, text, base, document).bytes();
        } catch (IOException | XmlException broken) {
            throw new UncheckedIOException(new IOException("the Word file of " + pack.address(), broken));
        }
    }

    private byte[] bytes() throws IOException {
        String title = pack.title(text);
        var core = document.getProperties().getCoreProperties();
        core.setTitle(Printable.line(title));
        core.getUnderlyingProperties().setLanguageProperty(text.language());
        line("Title", title);
        line("Subtitle", text.of("advice.recall.pack.day", text.date(pack.day())));
        for (Part part : Part.LISTED) part(part);
        if (pack.count(Part.LATER) > 0) line("BodyText", text.count("advice.recall.later", pack.count(Part.LATER)));
        var saved = new ByteArrayOutputStream();
        document.write(saved);
        return saved.toByteArray();
    }

    private void part(Part part) {
        line("Heading1", pack.heading(part, text));
        if (pack.of(part).isEmpty()) line("BodyText", text.of("advice.recall.none"));
        for (Entry entry : pack.of(part)) {
            line("Heading3", entry.commitment().text());
            labelled("actor", entry.commitment().actor());
            labelled("written", entry.written(text));
            labelled("read", entry.read(text));
            labelled("status", entry.status(text));
            promisedIn(entry);
            entry.shifts().forEach(shift -> labelled("shift", entry.moved(shift, text)));
            entry.promise().fulfilments().forEach(done -> labelled("fulfilment", entry.honoured(done, text)));
            if (!entry.closed(text).isEmpty()) labelled("closed", entry.closed(text));
            if (entry.commitment().houseNumber() != null)
                labelled("number", Objects.requireNonNull(entry.commitment().houseNumber()));
        }
    }

    private void promisedIn(Entry entry) {
        var passage = entry.passage();
        if (passage == null) {
            if (!entry.promisedIn(text).isEmpty()) labelled("promised", entry.promisedIn(text));
            return;
        }
        var paragraph = label("promised");
        var link = paragraph.createHyperlinkRun(base + passage.address());
        link.setText(Printable.line(entry.promisedIn(text)));
        link.setColor("154273");
        link.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
    }

    private void labelled(String key, String words) {
        label(key).createRun().setText(Printable.line(words));
    }

    private XWPFParagraph label(String key) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("BodyText");
        var run = paragraph.createRun();
        run.setText(text.of("advice.recall.column." + key) + ": ");
        run.setBold(true);
        return paragraph;
    }

    private void line(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(Printable.line(words));
    }
}
