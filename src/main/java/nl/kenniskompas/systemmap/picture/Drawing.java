package nl.kenniskompas.systemmap.picture;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.picture.Arrow.Point;
import nl.kenniskompas.web.Text;

/// The picture with its title and legend as a list of shapes, in the order in which they are drawn: what files hold.
///
/// @param alternative the same in words
record Drawing(String title, String language, String alternative, double width, double height, List<Shape> shapes) {
    private static final double EDGE = 30;
    private static final double HEAD = 62;
    private static final double LEGEND = 106;
    private static final double COLUMN = 430;
    private static final double ROW = 24;

    /// So many sentences stand for the picture where it cannot be seen; the page has them all.
    private static final int TOLD = 200;

    static Drawing of(Picture picture, Text text) {
        var scene = picture.scene();
        var made = new Making(text);
        double width = Math.max(scene.frame().width(), 2 * COLUMN) + 2 * EDGE;
        double height = HEAD + scene.frame().height() + LEGEND + EDGE;
        made.shapes.add(new Shape.Board(-EDGE, -EDGE, width + 2 * EDGE, height + 2 * EDGE, Ink.PAPER, Ink.PAPER));
        String title = text.of("systemmap.picture.title");
        String counts = text.count(
                        "systemmap.picture.relations",
                        picture.shown().relations().size())
                + ", "
                + text.count(
                        "systemmap.picture.factors", picture.shown().factors().size());
        made.words(title, EDGE, 36, 24, Ink.TEXT);
        made.words(counts, EDGE, 56, 14, Ink.MUTED);
        made.scene(scene, (width - scene.frame().width()) / 2, HEAD);
        made.legend(EDGE, HEAD + scene.frame().height() + 24);
        return new Drawing(title, text.language(), alternative(picture, text), width, height, List.copyOf(made.shapes));
    }

    private static String alternative(Picture picture, Text text) {
        var sentences = picture.shown().relations().stream()
                .limit(TOLD)
                .map(relation -> Saying.of(text, picture.shown(), relation))
                .toList();
        return text.of(
                "systemmap.picture.alternative",
                text.count(
                        "systemmap.picture.factors", picture.shown().factors().size()),
                text.count(
                        "systemmap.picture.relations",
                        picture.shown().relations().size()),
                String.join(" ", sentences));
    }

    private static final class Making {
        private final Text text;
        private final List<Shape> shapes = new ArrayList<>();

        Making(Text text) {
            this.text = text;
        }

        void words(String words, double x, double y, double size, Ink ink) {
            shapes.add(new Shape.Words(words, x, y, size, false, ink));
        }

        void scene(Scene scene, double x, double y) {
            scene.arrows().forEach(arrow -> arrow(arrow, x, y));
            scene.plates().forEach(plate -> plate(plate, x, y));
        }

        private void arrow(Arrow arrow, double x, double y) {
            Relation relation = arrow.relation();
            var ink = Ink.of(relation.poles());
            var neck = arrow.neck();
            line(
                    moved(arrow.start(), x, y),
                    moved(arrow.bend() == 0 ? Point.between(arrow.start(), neck, 0.5) : arrow.control(), x, y),
                    moved(neck, x, y),
                    arrow.thickness(),
                    relation.sign(),
                    ink);
            area(arrow.head().stream().map(point -> moved(point, x, y)).toList(), ink);
            if (arrow.isLettered()) letter(relation.sign(), moved(arrow.sign(), x, y), ink);
            mark(relation.poles(), moved(arrow.middle(), x, y));
        }

        private void line(Point from, Point control, Point to, double thickness, Sign sign, Ink ink) {
            shapes.add(new Shape.Line(from, control, to, thickness, sign, ink));
        }

        private void area(List<Point> corners, Ink ink) {
            if (!corners.isEmpty()) shapes.add(new Shape.Area(corners, ink));
        }

        private void letter(Sign sign, Point at, Ink ink) {
            shapes.add(new Shape.Board(at.x() - 6, at.y() - 7, 12, 14, Ink.PAPER, Ink.PAPER));
            shapes.add(new Shape.Words(Mark.of(sign), at.x(), at.y() + 4.5, 14, true, ink));
        }

        private void mark(Poles poles, Point at) {
            area(Mark.of(poles, at), poles == Poles.BOTH ? Ink.RISK : Ink.of(poles));
            if (poles == Poles.BOTH) area(Mark.upperHalf(at), Ink.OPPORTUNITY);
        }

        private void plate(Plate plate, double x, double y) {
            shapes.add(new Shape.Board(
                    plate.left() + x,
                    plate.top() + y,
                    plate.width(),
                    plate.height(),
                    plate.chosen() ? Ink.CHOSEN : Ink.SURFACE,
                    plate.chosen() ? Ink.PRIMARY : Ink.LINE));
            for (int line = 0; line < plate.lines().size(); line++)
                shapes.add(new Shape.Words(
                        plate.lines().get(line),
                        plate.x() + x,
                        plate.baseline(line) + y,
                        Lettering.SIZE,
                        true,
                        Ink.TEXT));
        }

        void legend(double x, double y) {
            for (var sign : Sign.values()) {
                double at = y + sign.ordinal() * ROW;
                line(new Point(x, at), new Point(x + 20, at), new Point(x + 40, at), 1.5, sign, Ink.MUTED);
                letter(sign, new Point(x + 24, at), Ink.MUTED);
                area(
                        List.of(new Point(x + 50, at), new Point(x + 40, at - 4.5), new Point(x + 40, at + 4.5)),
                        Ink.MUTED);
                words(text.of("systemmap.picture.legend." + sign.key()), x + 60, at + 5, 13, Ink.TEXT);
            }
            for (var poles : List.of(Poles.OPPORTUNITY, Poles.RISK, Poles.BOTH)) {
                double at = y + poles.ordinal() * ROW;
                mark(poles, new Point(x + COLUMN + 24, at));
                words(text.of("systemmap.picture.legend." + poles.key()), x + COLUMN + 42, at + 5, 13, Ink.TEXT);
            }
            words(text.of("systemmap.picture.legend.sources"), x, y + 3 * ROW + 5, 13, Ink.TEXT);
        }

        private static Point moved(Point point, double x, double y) {
            return new Point(point.x() + x, point.y() + y);
        }
    }
}
