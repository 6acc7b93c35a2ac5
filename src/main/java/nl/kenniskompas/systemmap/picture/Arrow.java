package nl.kenniskompas.systemmap.picture;

import java.util.List;
import java.util.Locale;
import nl.kenniskompas.systemmap.map.Relation;

/// A relation as it is drawn: a line from the edge of one plate to the edge of another, with its signs.
///
/// @param bend how far the line's point of control lies beside the straight line
/// @param start, control, end of the part that is seen
record Arrow(Relation relation, Plate cause, Plate effect, double bend, Point start, Point control, Point end) {
    private static final double FROM = 1;
    private static final double TO = 3;
    private static final int HALVINGS = 18;
    private static final double SIGN_BEFORE_END = 24;

    record Point(double x, double y) {
        static Point between(Point a, Point b, double t) {
            return new Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);
        }

        double far(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }

    static Arrow of(Relation relation, Plate cause, Plate effect, double bend) {
        var from = new Point(cause.x(), cause.y());
        var to = new Point(effect.x(), effect.y());
        double far = Math.max(1, from.far(to));
        var control = new Point(
                (from.x + to.x) / 2 + bend * -(to.y - from.y) / far,
                (from.y + to.y) / 2 + bend * (to.x - from.x) / far);
        double leaves = edge(cause, FROM, from, control, to, 0);
        double enters = edge(effect, TO, from, control, to, 1);
        if (leaves >= enters) leaves = Math.max(0, enters - 0.01);
        // of a curve of this kind, the part between two of its points has its control where these tangents meet
        var first = Point.between(from, control, leaves);
        var second = Point.between(control, to, leaves);
        return new Arrow(
                relation,
                cause,
                effect,
                bend,
                Point.between(first, second, leaves),
                Point.between(first, second, enters),
                at(from, control, to, enters));
    }

    /// Where the curve passes the edge of a plate, counted from the plate's end.
    private static double edge(Plate plate, double gap, Point from, Point control, Point to, double end) {
        double inside = end;
        double outside = 0.5;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            var point = at(from, control, to, middle);
            if (plate.holds(point.x, point.y, gap)) inside = middle;
            else outside = middle;
        }
        return outside;
    }

    private static Point at(Point from, Point control, Point to, double t) {
        return Point.between(Point.between(from, control, t), Point.between(control, to, t), t);
    }

    Point at(double t) {
        return at(start, control, end, t);
    }

    /// One source is thin, two are thicker, three or more thickest.
    int weight() {
        return Math.min(3, Math.max(1, relation.claims().size()));
    }

    double thickness() {
        return 0.5 + weight();
    }

    double length() {
        return start.far(control) + control.far(end);
    }

    /// The line ends within the head, so that it does not show beside the tip.
    Point neck() {
        return at(1 - Math.min(0.5, headLength() * 0.6 / Math.max(1, length())));
    }

    private double headLength() {
        return 8 + 1.6 * thickness();
    }

    List<Point> head() {
        var back = at(1 - Math.min(0.5, headLength() / Math.max(1, length())));
        double far = Math.max(0.01, back.far(end));
        double dx = (end.x - back.x) / far;
        double dy = (end.y - back.y) / far;
        double half = headLength() * 0.42;
        var base = new Point(end.x - dx * headLength(), end.y - dy * headLength());
        return List.of(
                end,
                new Point(base.x - dy * half, base.y + dx * half),
                new Point(base.x + dy * half, base.y - dx * half));
    }

    Point middle() {
        return at(0.45);
    }

    /// A short line has no room for a letter besides its shape; how it is drawn tells the same.
    boolean isLettered() {
        return length() > 52;
    }

    /// Where + or − or ? stands; the middle of a short line is taken by the sign of opportunity or risk.
    Point sign() {
        return at(1 - Math.min(0.3, SIGN_BEFORE_END / Math.max(1, length())));
    }

    String path() {
        var neck = neck();
        return bend == 0
                ? written("M%.1f %.1fL%.1f %.1f", start.x, start.y, neck.x, neck.y)
                : written("M%.1f %.1fQ%.1f %.1f %.1f %.1f", start.x, start.y, control.x, control.y, neck.x, neck.y);
    }

    static String points(List<Point> points) {
        var written = new StringBuilder();
        for (var point : points) written.append(written("%.1f,%.1f ", point.x, point.y));
        return written.toString().stripTrailing();
    }

    private static String written(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }
}
