package nl.kenniskompas.systemmap.picture;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Draws one sheet of A3, lying, with lines that stay sharp at every size. For who hears it, the picture has its words.
final class PdfPen {
    private static final PDRectangle SHEET = new PDRectangle(PDRectangle.A3.getHeight(), PDRectangle.A3.getWidth());
    private static final float EDGE = 28;

    private final PDPageContentStream out;
    private final PDFont font;
    private final double height;

    private PdfPen(PDPageContentStream out, PDFont font, double height) {
        this.out = out;
        this.font = font;
        this.height = height;
    }

    static byte[] draw(Drawing drawing) {
        try (var document = new PDDocument();
                var letters = Lettering.file()) {
            var page = new PDPage(SHEET);
            document.addPage(page);
            var figure = PdfTags.figure(document, page, drawing);
            try (var out = new PDPageContentStream(document, page)) {
                figure.begin(out);
                out.transform(onSheet(drawing));
                var pen = new PdfPen(out, PDType0Font.load(document, letters, true), drawing.height());
                for (var shape : drawing.shapes()) pen.draw(shape);
                out.endMarkedContent();
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Matrix onSheet(Drawing drawing) {
        double across = SHEET.getWidth() - 2 * EDGE;
        double down = SHEET.getHeight() - 2 * EDGE;
        double scale = Math.min(across / drawing.width(), down / drawing.height());
        var place = new AffineTransform();
        place.translate(EDGE + (across - scale * drawing.width()) / 2, EDGE + (down - scale * drawing.height()) / 2);
        place.scale(scale, scale);
        return new Matrix(place);
    }

    private void draw(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Line line -> draw(line);
            case Shape.Area area -> draw(area);
            case Shape.Board board -> draw(board);
            case Shape.Words words -> draw(words);
        }
    }

    /// A curve with one point of control is one with two, each two thirds of the way.
    private void draw(Shape.Line line) throws IOException {
        out.setStrokingColor(line.ink().color());
        out.setLineWidth((float) line.thickness());
        out.setLineDashPattern(Mark.dashes(line.sign()), 0);
        var first = Arrow.Point.between(line.from(), line.control(), 2 / 3.0);
        var second = Arrow.Point.between(line.to(), line.control(), 2 / 3.0);
        out.moveTo(x(line.from().x()), y(line.from().y()));
        out.curveTo(
                x(first.x()),
                y(first.y()),
                x(second.x()),
                y(second.y()),
                x(line.to().x()),
                y(line.to().y()));
        out.stroke();
    }

    private void draw(Shape.Area area) throws IOException {
        out.setNonStrokingColor(area.ink().color());
        var first = area.corners().getFirst();
        out.moveTo(x(first.x()), y(first.y()));
        for (var corner : area.corners().subList(1, area.corners().size())) out.lineTo(x(corner.x()), y(corner.y()));
        out.fill();
    }

    private void draw(Shape.Board board) throws IOException {
        out.setNonStrokingColor(board.fill().color());
        out.setStrokingColor(board.edge().color());
        out.setLineWidth(1);
        out.setLineDashPattern(new float[0], 0);
        out.addRect(x(board.left()), y(board.top() + board.height()), x(board.width()), (float) board.height());
        out.fillAndStroke();
    }

    private void draw(Shape.Words words) throws IOException {
        String text = written(words.text());
        double wide = font.getStringWidth(text) / 1000 * words.size();
        out.setNonStrokingColor(words.ink().color());
        out.beginText();
        out.setFont(font, (float) words.size());
        out.newLineAtOffset(x(words.middle() ? words.x() - wide / 2 : words.x()), y(words.y()));
        out.showText(text);
        out.endText();
    }

    /// What the font has no letter for cannot be written.
    private static String written(String text) {
        return text.codePoints()
                .map(sign -> Lettering.has(sign) ? sign : '?')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static float x(double x) {
        return (float) x;
    }

    private float y(double y) {
        return (float) (height - y);
    }
}
