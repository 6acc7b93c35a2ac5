package nl.kenniskompas.ingest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An agenda of any length, made up on the spot: headings, running text, and tables with questions.
final class BenchPdf {
    private static final String TEXT = "De komende jaren verandert er veel in de manier waarop mensen werken, leren en"
            + " wonen. Daarom willen we weten welke maatregelen helpen, voor wie zij helpen en wat zij kosten. ";
    private static final String QUESTION =
            "<li>Welke gevolgen heeft deze ontwikkeling voor mensen met een laag inkomen in regio %d?</li>";

    private BenchPdf() {}

    static Path write(Path file, int pages) throws IOException {
        var html = new StringBuilder("<html><head><title>x</title><style>@page{size:A4;margin:25mm;"
                + "@bottom-center{content:counter(page)}}body{font:10pt serif}table{border-collapse:collapse}"
                + "td{border:0.5pt solid black;padding:3pt}h1{page-break-before:always}</style></head><body>");
        for (int page = 1; page <= pages; page++) page(html, page);
        try (var out = Files.newOutputStream(file)) {
            new PdfRendererBuilder()
                    .withHtmlContent(html.append("</body></html>").toString(), null)
                    .toStream(out)
                    .run();
        }
        return file;
    }

    private static void page(StringBuilder html, int page) {
        html.append("<h1>Opgave ").append(page).append(": Werk en inkomen</h1>");
        for (int i = 0; i < 4; i++) html.append("<p>").append(TEXT.repeat(3)).append("</p>");
        html.append("<table>");
        for (String type : new String[] {"Verkennend", "Verklarend", "Beleidsgericht"}) {
            html.append("<tr><td>").append(type).append("</td><td><ul>");
            for (int i = 0; i < 3; i++) html.append(QUESTION.formatted(page * 10 + i));
            html.append("</ul></td></tr>");
        }
        html.append("</table>");
    }
}
