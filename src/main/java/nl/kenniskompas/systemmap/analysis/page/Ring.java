package nl.kenniskompas.systemmap.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.systemmap.analysis.Loops.Loop;
import nl.kenniskompas.systemmap.map.Sign;

/// A loop as numbered factors on a circle, with arrows along it.
record Ring(List<Stop> stops, List<Bend> bends) {
    static final int SIZE = 200;
    static final int NODE = 14;
    private static final double CENTRE = SIZE / 2.0;
    private static final double RADIUS = 78;
    /// From the middle of a factor to where its arrow may begin, in radians.
    private static final double ROOM = (NODE + 4) / RADIUS;

    record Stop(int number, String x, String y) {}

    /// @param path of the line
    /// @param head the points of its arrow head
    /// @param x, y where its sign stands
    record Bend(String path, String head, Sign sign, String x, String y) {}

    static Ring of(Loop loop) {
        var steps = loop.chain().steps();
        double apart = 2 * Math.PI / steps.size();
        var stops = new ArrayList<Stop>();
        var bends = new ArrayList<Bend>();
        for (int at = 0; at < steps.size(); at++) {
            double angle = at * apart - Math.PI / 2;
            stops.add(new Stop(at + 1, x(angle, RADIUS), y(angle, RADIUS)));
            bends.add(bend(angle + ROOM, angle + apart - ROOM, steps.get(at).sign()));
        }
        return new Ring(List.copyOf(stops), List.copyOf(bends));
    }

    private static Bend bend(double from, double to, Sign sign) {
        double neck = to - 8 / RADIUS;
        String path = "M" + x(from, RADIUS) + " " + y(from, RADIUS) + "A" + RADIUS + " " + RADIUS + " 0 0 1 "
                + x(neck, RADIUS) + " " + y(neck, RADIUS);
        String head = x(to, RADIUS) + "," + y(to, RADIUS) + " " + x(neck, RADIUS - 5) + "," + y(neck, RADIUS - 5) + " "
                + x(neck, RADIUS + 5) + "," + y(neck, RADIUS + 5);
        double middle = (from + neck) / 2;
        return new Bend(path, head, sign, x(middle, RADIUS), y(middle, RADIUS));
    }

    private static String x(double angle, double radius) {
        return number(CENTRE + radius * Math.cos(angle));
    }

    private static String y(double angle, double radius) {
        return number(CENTRE + radius * Math.sin(angle));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
