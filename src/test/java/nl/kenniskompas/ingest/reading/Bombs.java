package nl.kenniskompas.ingest.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Small hostile files, made on the spot.
final class Bombs {
    private Bombs() {}

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] docx(String document) throws IOException {
        return zip(Map.of("word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] manyParts(int count) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/document.xml", new byte[] {'<'});
        for (int i = 0; i < count; i++) parts.put("word/p" + i, new byte[0]);
        return zip(parts);
    }

    static String word(String body) {
        return "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>";
    }

    static byte[] pdf(int pages, String text) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                if (text.isEmpty()) continue;
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            return saved(document);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return saved(document);
        }
    }

    /// A page whose content unpacks to `megabytes` of spaces, packed `layers` times.
    static byte[] swellingPdf(int megabytes, int layers) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(layers > 1 ? new DeflaterOutputStream(packed) : packed)) {
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) deflater.write(spaces);
        }
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.getCOSObject().createRawOutputStream()) {
                out.write(packed.toByteArray());
            }
            var filters = new org.apache.pdfbox.cos.COSArray();
            for (int i = 0; i < layers; i++) filters.add(COSName.FLATE_DECODE);
            stream.getCOSObject().setItem(COSName.FILTER, layers == 1 ? COSName.FLATE_DECODE : filters);
            page.setContents(stream);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
