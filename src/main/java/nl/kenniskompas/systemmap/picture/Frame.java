package nl.kenniskompas.systemmap.picture;

import java.util.Collection;

/// The part of the map's ground that is shown, and how large: from places to points of the picture and back.
///
/// @param left, top the place that stands at the margin
/// @param acrossPlaces, downPlaces how much ground is shown
record Frame(double left, double top, double acrossPlaces, double downPlaces, int width, int height) {
    private static final double FOR_EACH = 22_500;
    private static final double MORE_FOR_EACH = 12_000;
    private static final int FEW = 40;
    private static final int MANY = 150;
    private static final double SHAPE = 1.5;
    private static final int NARROWEST = 860;
    private static final int LOWEST = 420;
    private static final int MARGIN_X = 92;
    private static final int MARGIN_Y = 44;
    private static final double LEAST_GROUND = 100;

    /// All of the ground, with room for so many factors.
    static Frame whole(int factors) {
        return sized(0, 0, Spot.MOST, Spot.MOST, factors);
    }

    /// The ground on which these stand.
    static Frame around(Collection<Spot> spots) {
        double left = spots.stream().mapToDouble(Spot::x).min().orElse(0);
        double top = spots.stream().mapToDouble(Spot::y).min().orElse(0);
        double across = spots.stream().mapToDouble(Spot::x).max().orElse(0) - left;
        double down = spots.stream().mapToDouble(Spot::y).max().orElse(0) - top;
        double moreAcross = Math.max(0, LEAST_GROUND - across);
        double moreDown = Math.max(0, LEAST_GROUND - down);
        return sized(left - moreAcross / 2, top - moreDown / 2, across + moreAcross, down + moreDown, spots.size());
    }

    private static Frame sized(double left, double top, double across, double down, int factors) {
        // many names in a row need more room to step aside for each other
        double share = Math.clamp((factors - FEW) / (double) (MANY - FEW), 0, 1);
        double width = Math.sqrt(factors * (FOR_EACH + share * MORE_FOR_EACH) * SHAPE);
        return new Frame(
                left,
                top,
                across,
                down,
                (int) Math.max(NARROWEST, width) / 2 * 2,
                (int) Math.max(LOWEST, width / SHAPE) / 2 * 2);
    }

    double x(Spot spot) {
        return MARGIN_X + (spot.x() - left) / acrossPlaces * (width - 2 * MARGIN_X);
    }

    double y(Spot spot) {
        return MARGIN_Y + (spot.y() - top) / downPlaces * (height - 2 * MARGIN_Y);
    }

    Spot spot(double x, double y, boolean pinned) {
        return new Spot(
                left + (x - MARGIN_X) / (width - 2 * MARGIN_X) * acrossPlaces,
                top + (y - MARGIN_Y) / (height - 2 * MARGIN_Y) * downPlaces,
                pinned);
    }

    /// For the script: a place is the point, less the first, times the second.
    double[] back() {
        double perX = acrossPlaces / (width - 2 * MARGIN_X);
        double perY = downPlaces / (height - 2 * MARGIN_Y);
        return new double[] {MARGIN_X - left / perX, MARGIN_Y - top / perY, perX, perY};
    }

    boolean holds(double x, double y) {
        return x >= MARGIN_X && x <= width - MARGIN_X && y >= MARGIN_Y && y <= height - MARGIN_Y;
    }

    double insideX(double x) {
        return Math.clamp(x, MARGIN_X, width - MARGIN_X);
    }

    double insideY(double y) {
        return Math.clamp(y, MARGIN_Y, height - MARGIN_Y);
    }
}
