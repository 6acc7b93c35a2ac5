package nl.kenniskompas.agenda.export;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/// Gives quotation marks their own characters back.
///
/// The fonts draw ‘ and ’ with the glyphs of the letters U+02BB and U+02BC, and the renderer notes the lower number of
/// a glyph: whoever copies from the PDF, or hears it read, would get a letter instead of a quotation mark.
final class PdfCharacters {
    private static final Pattern OPENING = Pattern.compile("(?m)<02BB>(\\s*)$");
    private static final Pattern CLOSING = Pattern.compile("(?m)<02BC>(\\s*)$");

    private PdfCharacters() {}

    static void restore(PDDocument document) throws IOException {
        for (var page : document.getPages()) restore(page.getResources());
    }

    private static void restore(PDResources resources) throws IOException {
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name).getCOSObject();
            if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) restore(stream);
        }
    }

    private static void restore(COSStream stream) throws IOException {
        String map;
        try (var in = stream.createInputStream()) {
            map = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
        String opened = OPENING.matcher(map).replaceAll("<2018>$1");
        String restored = CLOSING.matcher(opened).replaceAll("<2019>$1");
        if (restored.equals(map)) return;
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(restored.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
