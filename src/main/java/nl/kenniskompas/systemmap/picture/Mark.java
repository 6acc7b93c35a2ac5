package nl.kenniskompas.systemmap.picture;

import java.util.List;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.picture.Arrow.Point;

/// The shapes that tell what colour alone must not.
final class Mark {
    private static final double SIZE = 7.5;

    private Mark() {}

    /// ▲ opportunity, ▼ risk, ◆ both.
    static List<Point> of(Poles poles, Point at) {
        double x = at.x();
        double y = at.y();
        return switch (poles) {
            case OPPORTUNITY ->
                List.of(
                        new Point(x, y - SIZE),
                        new Point(x + SIZE, y + 0.75 * SIZE),
                        new Point(x - SIZE, y + 0.75 * SIZE));
            case RISK ->
                List.of(
                        new Point(x, y + SIZE),
                        new Point(x - SIZE, y - 0.75 * SIZE),
                        new Point(x + SIZE, y - 0.75 * SIZE));
            case BOTH ->
                List.of(
                        new Point(x, y - 1.15 * SIZE),
                        new Point(x + 1.15 * SIZE, y),
                        new Point(x, y + 1.15 * SIZE),
                        new Point(x - 1.15 * SIZE, y));
            case NEITHER -> List.of();
        };
    }

    /// The half of ◆ that stands for the opportunity.
    static List<Point> upperHalf(Point at) {
        return List.of(
                new Point(at.x(), at.y() - 1.15 * SIZE),
                new Point(at.x() + 1.15 * SIZE, at.y()),
                new Point(at.x() - 1.15 * SIZE, at.y()));
    }

    static String of(Sign sign) {
        return switch (sign) {
            case MORE -> "+";
            case LESS -> "−";
            case UNCLEAR -> "?";
        };
    }

    /// Lines and gaps; none for an unbroken line.
    static float[] dashes(Sign sign) {
        return switch (sign) {
            case MORE -> new float[0];
            case LESS -> new float[] {8, 5};
            case UNCLEAR -> new float[] {2, 4};
        };
    }
}
