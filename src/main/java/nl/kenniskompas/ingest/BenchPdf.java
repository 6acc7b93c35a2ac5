package nl.kenniskompas.ingest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Documents of any length, made up on the spot.
final class BenchPdf {
    private static final int PAGES_OF_A_LETTER = 4;
    private static final String TEXT = "De komende jaren verandert er veel in de manier waarop mensen werken, leren en"
            + " wonen. Daarom willen we weten welke maatregelen helpen, voor wie zij helpen en wat zij kosten. ";
    private static final String QUESTION =
            "<li>Welke gevolgen heeft deze ontwikkeling voor mensen met een laag inkomen in regio %d?</li>";
    private static final String PROMISE =
            "<p>De Raad voor Wonen beveelt aan om regio %1$d voorrang te geven. Het kabinet onderschrijft deze aanbeveling"
                    + " (Kamerstuk 29 %2$03d, nr. %1$d). Ik zal uw Kamer voor de zomer van 2027 informeren over de voortgang."
                    + " Daarvoor is € %1$d miljoen beschikbaar.</p>";

    private BenchPdf() {}

    /// Headings, running text, and tables with questions.
    static Path agenda(Path file, int pages) throws IOException {
        return write(file, pages, BenchPdf::challenge);
    }

    /// Letters of four pages one after another, with recommendations, promises, citations and amounts.
    static Path letters(Path file, int pages) throws IOException {
        return write(file, pages, BenchPdf::letter);
    }

    private static Path write(Path file, int pages, IntFunction<String> page) throws IOException {
        var style = "<html><head><title>x</title><style>@page{size:A4;margin:25mm;"
                + "@bottom-center{content:counter(page)}}body{font:10pt serif}table{border-collapse:collapse}"
                + "td{border:0.5pt solid black;padding:3pt}h1{page-break-before:always}</style></head><body>";
        var html =
                IntStream.rangeClosed(1, pages).mapToObj(page).collect(Collectors.joining("", style, "</body></html>"));
        try (var out = Files.newOutputStream(file)) {
            new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
        }
        return file;
    }

    private static String challenge(int page) {
        var html = new StringBuilder("<h1>Opgave ").append(page).append(": Werk en inkomen</h1>");
        for (int i = 0; i < 4; i++) html.append("<p>").append(TEXT.repeat(3)).append("</p>");
        html.append("<table>");
        for (String type : new String[] {"Verkennend", "Verklarend", "Beleidsgericht"}) {
            html.append("<tr><td>").append(type).append("</td><td><ul>");
            for (int i = 0; i < 3; i++) html.append(QUESTION.formatted(page * 10 + i));
            html.append("</ul></td></tr>");
        }
        return html.append("</table>").toString();
    }

    private static String letter(int page) {
        boolean first = page % PAGES_OF_A_LETTER == 1;
        var html = new StringBuilder("<h1>")
                .append(first ? "Brief " : "Deel ")
                .append(page)
                .append("</h1>");
        if (first) html.append("<p>Geachte voorzitter,</p><p>Met deze brief informeer ik uw Kamer.</p>");
        for (int i = 0; i < 3; i++) {
            html.append("<p>").append(TEXT.repeat(4)).append("</p>");
            html.append(PROMISE.formatted(page * 3 + i, page % 1000));
        }
        if (page % PAGES_OF_A_LETTER == 0) html.append("<p>De Minister van Binnenlandse Zaken,<br/>A. de Vries</p>");
        return html.toString();
    }
}
