package nl.kenniskompas.systemmap.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Lets plates push each other away while relations and themes pull them together (Fruchterman and Reingold), with a
/// slight preference for effects at the right of their cause.
///
/// @param themes of each plate, -1 for none
/// @param k the distance at which two that are related rest
record Forces(Plates plates, List<int[]> pairs, int[] themes, Frame frame, double k) {
    /// Plates are wider than high, so they need more room sideways.
    private static final double FLAT = 1.5;

    private static final int ALL_PAIRS = 1000;
    private static final double TO_MIDDLE = 0.03;
    private static final double TO_THEME = 0.06;
    private static final double ONWARD = 0.25;
    private static final double WORK = 60e6;

    static Forces of(Plates plates, List<int[]> pairs, int[] themes, Frame frame) {
        double ground = frame.width() / FLAT * frame.height();
        return new Forces(plates, pairs, themes, frame, 0.85 * Math.sqrt(ground / Math.max(1, plates.size())));
    }

    /// Somewhere, the same for the same seed.
    void scatter(long seed) {
        var chance = new Random(seed);
        for (int i = 0; i < plates.size(); i++) {
            double x = frame.insideX(chance.nextDouble() * frame.width());
            double y = frame.insideY(chance.nextDouble() * frame.height());
            if (plates.fixed[i]) continue;
            plates.x[i] = x;
            plates.y[i] = y;
        }
    }

    void settle(double warmth) {
        int count = plates.size();
        int rounds = (int) Math.clamp(WORK / ((double) count * count + 1), 40, 300);
        double heat = warmth * k;
        for (int round = 0; round < rounds; round++) {
            var pushX = new double[count];
            var pushY = new double[count];
            repel(pushX, pushY);
            attract(pushX, pushY);
            gather(pushX, pushY);
            move(pushX, pushY, heat * (1 - (double) round / rounds) + 0.5);
        }
    }

    private void repel(double[] pushX, double[] pushY) {
        int count = plates.size();
        double reach = count <= ALL_PAIRS ? Double.MAX_VALUE : 4 * k * FLAT;
        var order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> plates.x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int a = 0; a < count; a++)
            for (int b = a + 1; b < count && plates.x[order[b]] - plates.x[order[a]] < reach; b++)
                repel(order[a], order[b], pushX, pushY);
    }

    private void repel(int one, int other, double[] pushX, double[] pushY) {
        double dx = (plates.x[one] - plates.x[other]) / FLAT;
        double dy = plates.y[one] - plates.y[other];
        double square = Math.max(1, dx * dx + dy * dy);
        double by = k * k / square;
        pushX[one] += dx * by;
        pushY[one] += dy * by;
        pushX[other] -= dx * by;
        pushY[other] -= dy * by;
    }

    /// Where each has a great many relations, they would pull all of them into one heap.
    private void attract(double[] pushX, double[] pushY) {
        double share = Math.min(1, 3.0 * plates.size() / Math.max(1, pairs.size()));
        for (var pair : pairs) {
            double dx = (plates.x[pair[1]] - plates.x[pair[0]]) / FLAT;
            double dy = plates.y[pair[1]] - plates.y[pair[0]];
            double by = share * Math.sqrt(dx * dx + dy * dy) / k;
            double onward = share * ONWARD * Math.max(0, k - dx);
            pushX[pair[0]] += dx * by - onward;
            pushY[pair[0]] += dy * by;
            pushX[pair[1]] -= dx * by - onward;
            pushY[pair[1]] -= dy * by;
        }
    }

    private void gather(double[] pushX, double[] pushY) {
        int most = IntStream.of(themes).max().orElse(-1) + 1;
        var sum = new double[most][3];
        for (int i = 0; i < plates.size(); i++) {
            if (themes[i] < 0) continue;
            sum[themes[i]][0] += plates.x[i];
            sum[themes[i]][1] += plates.y[i];
            sum[themes[i]][2]++;
        }
        for (int i = 0; i < plates.size(); i++) {
            pull(i, frame.width() / 2.0, frame.height() / 2.0, TO_MIDDLE, pushX, pushY);
            if (themes[i] < 0) continue;
            var of = sum[themes[i]];
            pull(i, of[0] / of[2], of[1] / of[2], TO_THEME, pushX, pushY);
        }
    }

    private void pull(int i, double x, double y, double by, double[] pushX, double[] pushY) {
        pushX[i] += by * (x - plates.x[i]) / FLAT;
        pushY[i] += by * (y - plates.y[i]);
    }

    private void move(double[] pushX, double[] pushY, double most) {
        for (int i = 0; i < plates.size(); i++) {
            double far = Math.sqrt(pushX[i] * pushX[i] + pushY[i] * pushY[i]);
            if (plates.fixed[i] || far == 0) continue;
            double by = Math.min(far, most) / far;
            plates.x[i] = frame.insideX(plates.x[i] + pushX[i] * by * FLAT);
            plates.y[i] = frame.insideY(plates.y[i] + pushY[i] * by);
        }
    }
}
