package nl.kenniskompas.systemmap.picture;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Draws points of light, two for each of the picture's, with the fonts that come along.
final class PngPen {
    private static final double SCALE = 2;

    /// So that a very large map gives a coarser file and not a machine without memory.
    private static final double MOST_POINTS = 40e6;

    private static final Font SANS = font();

    private final Graphics2D graphics;

    private PngPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static byte[] draw(Drawing drawing) {
        double scale = Math.min(SCALE, Math.sqrt(MOST_POINTS / (drawing.width() * drawing.height())));
        var image = new BufferedImage(
                (int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        var pen = new PngPen(graphics);
        drawing.shapes().forEach(pen::draw);
        graphics.dispose();
        return file(image);
    }

    private static byte[] file(BufferedImage image) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Line line -> draw(line);
            case Shape.Area area -> draw(area);
            case Shape.Board board -> draw(board);
            case Shape.Words words -> draw(words);
        }
    }

    private void draw(Shape.Line line) {
        float[] dashes = Mark.dashes(line.sign());
        graphics.setColor(line.ink().color());
        graphics.setStroke(new BasicStroke(
                (float) line.thickness(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                dashes.length == 0 ? null : dashes,
                0));
        graphics.draw(new QuadCurve2D.Double(
                line.from().x(),
                line.from().y(),
                line.control().x(),
                line.control().y(),
                line.to().x(),
                line.to().y()));
    }

    private void draw(Shape.Area area) {
        var path = new Path2D.Double();
        for (var corner : area.corners()) {
            if (path.getCurrentPoint() == null) path.moveTo(corner.x(), corner.y());
            else path.lineTo(corner.x(), corner.y());
        }
        path.closePath();
        graphics.setColor(area.ink().color());
        graphics.fill(path);
    }

    private void draw(Shape.Board board) {
        var area = new RoundRectangle2D.Double(board.left(), board.top(), board.width(), board.height(), 6, 6);
        graphics.setColor(board.fill().color());
        graphics.fill(area);
        graphics.setColor(board.edge().color());
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(area);
    }

    /// As a shape, so that it is the same at every size and on every machine.
    private void draw(Shape.Words words) {
        var written =
                SANS.deriveFont((float) words.size()).createGlyphVector(graphics.getFontRenderContext(), words.text());
        double left = words.middle() ? words.x() - written.getLogicalBounds().getWidth() / 2 : words.x();
        graphics.setColor(words.ink().color());
        graphics.fill(written.getOutline((float) left, (float) words.y()));
    }

    private static Font font() {
        try (var file = Lettering.file()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
