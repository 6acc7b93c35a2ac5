package nl.kenniskompas.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/// Gives the quotation marks of a PDF their own characters back.
///
/// The fonts draw ‘ and ’ with the glyphs of the modifier letters U+02BB and U+02BC. The renderer notes the lower
/// number for a glyph, so a reader would find a letter where a quotation mark or an apostrophe was written.
final class Quotes {
    private static final Pattern MODIFIER = Pattern.compile("<02B([BC])>(?=\\s*(?:\\n|\\r|$))");

    private Quotes() {}

    static void restore(byte[] pdf, Path to) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = Files.newOutputStream(to)) {
            for (var page : document.getPages()) {
                restore(page.getResources());
            }
            document.save(out);
        }
    }

    private static void restore(PDResources resources) throws IOException {
        for (var name : resources.getFontNames()) {
            var font = resources.getFont(name).getCOSObject();
            if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
                var map = new String(stream.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                var restored =
                        MODIFIER.matcher(map).replaceAll(found -> found.group(1).equals("B") ? "<2018>" : "<2019>");
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(restored.getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
    }
}
