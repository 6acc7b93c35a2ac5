package nl.kenniskompas.systemmap.picture;

import java.util.List;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.picture.Arrow.Point;

/// One thing that a pen draws.
sealed interface Shape {
    /// @param control equal to the middle of a straight line
    record Line(Point from, Point control, Point to, double thickness, Sign sign, Ink ink) implements Shape {}

    record Area(List<Point> corners, Ink ink) implements Shape {}

    record Board(double left, double top, double width, double height, Ink fill, Ink edge) implements Shape {}

    /// @param x its middle when `middle`, else where it begins
    /// @param y the line on which the letters stand
    record Words(String text, double x, double y, double size, boolean middle, Ink ink) implements Shape {}
}
