package nl.kenniskompas.systemmap.picture;

import java.util.List;

/// How hard a picture is to follow: lines that cross, lines that pass under a name, and long lines.
record Tangle(Plates plates, List<int[]> pairs) {
    private static final int SMALL = 70;
    private static final double CROSSING = 1;
    private static final double UNDER_A_NAME = 2.5;
    private static final double LENGTH = 1 / 600.0;
    private static final int ROUNDS = 4;
    private static final double[][] STEPS = {
        {36, 0},
        {-36, 0},
        {0, 30},
        {0, -30},
        {80, 0},
        {-80, 0},
        {0, 70},
        {0, -70},
        {110, 60},
        {-110, 60},
        {110, -60},
        {-110, -60}
    };

    double cost() {
        double cost = 0;
        for (int a = 0; a < pairs.size(); a++) {
            int from = pairs.get(a)[0];
            int to = pairs.get(a)[1];
            cost += LENGTH * Math.hypot(plates.x[from] - plates.x[to], plates.y[from] - plates.y[to]);
            for (int b = a + 1; b < pairs.size(); b++)
                if (cross(from, to, pairs.get(b)[0], pairs.get(b)[1])) cost += CROSSING;
            for (int i = 0; i < plates.size(); i++)
                if (i != from && i != to && passes(from, to, i)) cost += UNDER_A_NAME;
        }
        return cost;
    }

    /// Lets two change places as long as that makes it easier.
    void ease() {
        if (!isSmall()) return;
        double cost = cost();
        for (int round = 0; round < ROUNDS; round++) {
            double before = cost;
            for (int a = 0; a < plates.size(); a++)
                for (int b = a + 1; b < plates.size(); b++) {
                    if (plates.fixed[a] || plates.fixed[b]) continue;
                    swap(a, b);
                    double now = cost();
                    if (now < cost - 1e-9) cost = now;
                    else swap(a, b);
                }
            if (cost == before) return;
        }
    }

    /// Lets plates step aside, each to where there is room, as long as that makes it easier.
    void stepAside(Room room) {
        if (!isSmall()) return;
        double cost = cost();
        for (int round = 0; round < ROUNDS; round++) {
            double before = cost;
            for (int i = 0; i < plates.size(); i++)
                if (!plates.fixed[i]) for (double[] step : STEPS) cost = step(i, step[0], step[1], room, cost);
            if (cost == before) return;
        }
    }

    private double step(int i, double across, double down, Room room, double cost) {
        plates.x[i] += across;
        plates.y[i] += down;
        double now = room.fits(i) ? cost() : Double.MAX_VALUE;
        if (now < cost - 1e-9) return now;
        plates.x[i] -= across;
        plates.y[i] -= down;
        return cost;
    }

    /// Only what a person can follow at all is worth the time.
    private boolean isSmall() {
        return plates.size() <= SMALL && pairs.size() <= 2 * SMALL;
    }

    private void swap(int a, int b) {
        double x = plates.x[a];
        double y = plates.y[a];
        plates.x[a] = plates.x[b];
        plates.y[a] = plates.y[b];
        plates.x[b] = x;
        plates.y[b] = y;
    }

    private boolean cross(int a, int b, int c, int d) {
        if (a == c || a == d || b == c || b == d) return false;
        return side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b);
    }

    private boolean side(int from, int to, int of) {
        return (plates.x[to] - plates.x[from]) * (plates.y[of] - plates.y[from])
                > (plates.y[to] - plates.y[from]) * (plates.x[of] - plates.x[from]);
    }

    /// Whether the line touches the plate: its part within the plate's breadth also lies within its height.
    private boolean passes(int from, int to, int plate) {
        double dx = plates.x[to] - plates.x[from];
        double dy = plates.y[to] - plates.y[from];
        double first = 0;
        double last = 1;
        double[] way = {dx, dy};
        double[] gap = {plates.x[plate] - plates.x[from], plates.y[plate] - plates.y[from]};
        double[] half = {plates.width[plate] / 2 + 4, plates.height[plate] / 2 + 4};
        for (int axis = 0; axis < 2; axis++) {
            if (way[axis] == 0) {
                if (Math.abs(gap[axis]) > half[axis]) return false;
                continue;
            }
            double one = (gap[axis] - half[axis]) / way[axis];
            double other = (gap[axis] + half[axis]) / way[axis];
            first = Math.max(first, Math.min(one, other));
            last = Math.min(last, Math.max(one, other));
        }
        return first < last;
    }
}
