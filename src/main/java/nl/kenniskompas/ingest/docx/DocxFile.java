package nl.kenniskompas.ingest.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.ooxml.SafeZip;
import nl.kenniskompas.ingest.ooxml.XmlPart;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;

/// Reads a Word document.
public final class DocxFile {
    private static final String BODY = "word/document.xml";
    private static final byte[] RENDERED = "lastRenderedPageBreak".getBytes(StandardCharsets.US_ASCII);

    private DocxFile() {}

    /// Whether a zip holds a Word document.
    public static boolean is(Path file, Limits limits) {
        try (SafeZip zip = SafeZip.open(file, limits)) {
            return zip.names().contains(BODY);
        } catch (IOException broken) {
            throw new Refused(Problem.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    /// @throws Refused when it is broken, without text, or passes a limit
    public static void read(Path file, Limits limits, Draft draft) {
        try (SafeZip zip = SafeZip.open(file, limits)) {
            var styles = new Styles();
            var numbering = new Numbering();
            each(zip, "word/styles.xml", Set.of("styles"), styles::add);
            each(zip, "word/numbering.xml", Set.of("numbering"), numbering::add);
            var notes = new Notes();
            each(zip, "word/footnotes.xml", Set.of("footnotes"), notes::addFootnote);
            each(zip, "word/endnotes.xml", Set.of("endnotes"), notes::addEndnote);
            var body = new Body(draft, styles, numbering, notes, contains(zip));
            furniture(zip, "word/header", "hdr", body);
            each(zip, BODY, Set.of("body"), body::take);
            furniture(zip, "word/footer", "ftr", body);
            body.end();
        } catch (IOException broken) {
            throw new Refused(Problem.BROKEN, String.valueOf(broken.getMessage()));
        }
        if (draft.substance(1) == 0) throw new Refused(Problem.NO_TEXT, "");
    }

    private static void each(SafeZip zip, String name, Set<String> containers, Consumer<Element> taker)
            throws IOException {
        try (InputStream part = zip.part(name)) {
            if (part != null) XmlPart.read(part, containers, taker);
        }
    }

    private static void furniture(SafeZip zip, String prefix, String root, Body body) throws IOException {
        for (String name : zip.names())
            if (name.startsWith(prefix) && name.endsWith(".xml")) each(zip, name, Set.of(root), body::takeFurniture);
    }

    /// Whether Word left marks of where its pages began; else only breaks by hand tell.
    private static boolean contains(SafeZip zip) throws IOException {
        try (InputStream part = zip.part(BODY)) {
            if (part == null) throw new Refused(Problem.BROKEN, "it has no text part");
            byte[] buffer = new byte[1 << 16];
            int matched = 0;
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer))
                for (int i = 0; i < read; i++) {
                    matched = buffer[i] == RENDERED[matched] ? matched + 1 : buffer[i] == RENDERED[0] ? 1 : 0;
                    if (matched == RENDERED.length) return true;
                }
            return false;
        }
    }
}
