package nl.kenniskompas.ingest.seed;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// A manuscript as an HTML page, and that page as PDF.
final class Html {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm; @bottom-center { content: counter(page); } }
            body { font: 10pt serif } h2 { font-size: 14pt } table { border-collapse: collapse; width: 100% }
            td { border: 0.5pt solid black; padding: 3pt; vertical-align: top } td:first-child { width: 28mm }
            tr { page-break-inside: avoid }
            """;

    private Html() {}

    static String of(Manuscript manuscript) {
        var html = new StringBuilder("<html><head><title>x</title><style>" + STYLE + "</style></head><body>");
        for (Manuscript.Part part : manuscript.parts()) {
            switch (part) {
                case Manuscript.Part.Heading(String text) -> html.append(tag("h2", text));
                case Manuscript.Part.Paragraph(String text) -> html.append(tag("p", text));
                case Manuscript.Part.Items(List<String> texts) -> html.append(list(texts));
                case Manuscript.Part.Table(List<List<Manuscript.Cell>> rows) -> {
                    html.append("<table>");
                    rows.forEach(row -> html.append(row(row)));
                    html.append("</table>");
                }
            }
            html.append('\n');
        }
        return html.append("</body></html>").toString();
    }

    private static String row(List<Manuscript.Cell> row) {
        var html = new StringBuilder("<tr>");
        for (Manuscript.Cell cell : row)
            html.append("<td>")
                    .append(cell.list() ? list(cell.lines()) : escaped(String.join(" ", cell.lines())))
                    .append("</td>");
        return html.append("</tr>").toString();
    }

    private static String list(List<String> texts) {
        var html = new StringBuilder("<ul>");
        texts.forEach(text -> html.append(tag("li", text)));
        return html.append("</ul>").toString();
    }

    private static String tag(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] pdf(Manuscript manuscript) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withHtmlContent(of(manuscript), null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }
}
