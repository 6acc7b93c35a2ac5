package nl.kenniskompas.agenda.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The fonts of the printed agenda, under the SIL Open Font License.
record PdfFonts(List<Cut> cuts) {
    private static final int LIGATURES = tag("GSUB");

    record Cut(String family, int weight, FontStyle style, byte[] file) {}

    static PdfFonts bundled() {
        return new PdfFonts(List.of(
                cut("SourceSerif4", "400Regular", 400, FontStyle.NORMAL),
                cut("SourceSerif4", "400Regular_Italic", 400, FontStyle.ITALIC),
                cut("SourceSerif4", "600SemiBold", 600, FontStyle.NORMAL),
                cut("SourceSans3", "400Regular", 400, FontStyle.NORMAL),
                cut("SourceSans3", "600SemiBold", 600, FontStyle.NORMAL)));
    }

    void addTo(PdfRendererBuilder builder) {
        for (var cut : cuts)
            builder.useFont(() -> new ByteArrayInputStream(cut.file()), cut.family(), cut.weight(), cut.style(), true);
    }

    private static Cut cut(String family, String name, int weight, FontStyle style) {
        return new Cut(
                family, weight, style, withoutLigatures(new Bundled("fonts/" + family + "_" + name + ".ttf").bytes()));
    }

    /// The glyph of a ligature stands for no single character, so "heeft" would be read as "hee". The renderer does not
    /// find the table that asks for ligatures when it has another name; the files themselves stay as they came.
    private static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        for (int entry = 12; entry < 12 + 16 * tables.getShort(4); entry += 16)
            if (tables.getInt(entry) == LIGATURES) tables.putInt(entry, tag("none"));
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
