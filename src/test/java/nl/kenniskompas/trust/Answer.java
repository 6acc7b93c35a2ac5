package nl.kenniskompas.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/// Everything in an answer that somebody could read: its headers, and its text, also of a file.
record Answer(int status, String text) {
    static Answer of(MockHttpServletResponse response) {
        var text = new StringBuilder();
        for (String name : response.getHeaderNames())
            text.append(response.getHeaders(name)).append('\n');
        return new Answer(response.getStatus(), text + body(response.getContentAsByteArray()));
    }

    private static String body(byte[] bytes) {
        try {
            if (begins(bytes, "%PDF")) {
                try (var pdf = Loader.loadPDF(bytes)) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            return begins(bytes, "PK") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean begins(byte[] bytes, String sign) {
        return new String(bytes, 0, Math.min(bytes.length, sign.length()), StandardCharsets.ISO_8859_1).equals(sign);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
        }
        return text.toString();
    }
}
