package nl.kenniskompas.systemmap.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kenniskompas.systemmap.map.Sign;

/// Draws a file that stands by itself: colours as attributes, and fonts that fall back to what is there.
final class SvgPen {
    private static final String FONTS = "'Source Sans 3', 'Fira Sans', Verdana, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder();

    private SvgPen() {}

    static byte[] draw(Drawing drawing) {
        return new SvgPen().drawn(drawing).getBytes(StandardCharsets.UTF_8);
    }

    private String drawn(Drawing drawing) {
        add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\""
                        + " role=\"img\" xml:lang=\"%3$s\" font-family=\"%4$s\">\n",
                drawing.width(), drawing.height(), drawing.language(), FONTS);
        add("<title>%s</title>\n<desc>%s</desc>\n", escaped(drawing.title()), escaped(drawing.alternative()));
        drawing.shapes().forEach(this::draw);
        return add("</svg>\n").toString();
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Line line -> draw(line);
            case Shape.Area area ->
                add(
                        "<polygon points=\"%s\" fill=\"%s\"/>\n",
                        Arrow.points(area.corners()), area.ink().hex());
            case Shape.Board board ->
                add(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\" fill=\"%s\" stroke=\"%s\"/>\n",
                        board.left(),
                        board.top(),
                        board.width(),
                        board.height(),
                        board.fill().hex(),
                        board.edge().hex());
            case Shape.Words words ->
                add(
                        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.0f\"%s fill=\"%s\">%s</text>\n",
                        words.x(),
                        words.y(),
                        words.size(),
                        words.middle() ? " text-anchor=\"middle\"" : "",
                        words.ink().hex(),
                        escaped(words.text()));
        }
    }

    private void draw(Shape.Line line) {
        add(
                "<path d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>\n",
                line.from().x(),
                line.from().y(),
                line.control().x(),
                line.control().y(),
                line.to().x(),
                line.to().y(),
                line.ink().hex(),
                line.thickness(),
                dashes(line.sign()));
    }

    private static String dashes(Sign sign) {
        return switch (sign) {
            case MORE -> "";
            case LESS -> " stroke-dasharray=\"8 5\"";
            case UNCLEAR -> " stroke-dasharray=\"2 4\"";
        };
    }

    private StringBuilder add(String form, Object... values) {
        return out.append(String.format(Locale.ROOT, form, values));
    }

    private static String escaped(String text) {
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
