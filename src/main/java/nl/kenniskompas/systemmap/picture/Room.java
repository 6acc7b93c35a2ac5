package nl.kenniskompas.systemmap.picture;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Pushes plates apart that lie over each other, as little as is needed. Those that are fixed stay.
record Room(Plates plates, Frame frame) {
    /// An arrow between two neighbours is seen.
    private static final double BESIDE = 26;

    private static final double BELOW = 30;
    private static final double WIDEST = 200;
    private static final int ROUNDS = 120;
    private static final double TURN = 2.399963;

    void make() {
        for (int round = 0; round < ROUNDS; round++) if (!pushed()) return;
        for (int i = 0; i < plates.size(); i++) if (!plates.fixed[i] && !isFree(i)) findRoom(i);
    }

    private boolean pushed() {
        boolean any = false;
        var order = fromLeft();
        for (int a = 0; a < order.length; a++)
            for (int b = a + 1; b < order.length && plates.x[order[b]] - plates.x[order[a]] < WIDEST; b++)
                any |= push(Math.min(order[a], order[b]), Math.max(order[a], order[b]));
        return any;
    }

    private int[] fromLeft() {
        return IntStream.range(0, plates.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> plates.x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Along the shorter way; a hair more than needed, or it would be asked for ever.
    private boolean push(int one, int other) {
        double overX = plates.overlapX(one, other, BESIDE);
        double overY = plates.overlapY(one, other, BELOW);
        if (overX <= 0 || overY <= 0 || plates.fixed[one] && plates.fixed[other]) return false;
        double share = plates.fixed[one] ? 0 : plates.fixed[other] ? 1 : 0.5;
        if (overX < overY) {
            double by = Math.copySign(overX + 0.1, plates.x[other] - plates.x[one]);
            plates.x[one] = frame.insideX(plates.x[one] - share * by);
            plates.x[other] = frame.insideX(plates.x[other] + (1 - share) * by);
        } else {
            double by = Math.copySign(overY + 0.1, plates.y[other] - plates.y[one]);
            plates.y[one] = frame.insideY(plates.y[one] - share * by);
            plates.y[other] = frame.insideY(plates.y[other] + (1 - share) * by);
        }
        return true;
    }

    private boolean isFree(int i) {
        return isFree(i, 1, 1);
    }

    private boolean isFree(int i, double beside, double below) {
        for (int other = 0; other < plates.size(); other++)
            if (other != i && plates.overlapX(i, other, beside) > 0 && plates.overlapY(i, other, below) > 0)
                return false;
        return true;
    }

    /// Whether a plate could stand where it stands now, with room around it.
    boolean fits(int i) {
        return frame.holds(plates.x[i], plates.y[i]) && isFree(i, BESIDE, BELOW);
    }

    /// The nearest free place, along a spiral.
    private void findRoom(int i) {
        double x = plates.x[i];
        double y = plates.y[i];
        for (int step = 1; step < 2000; step++) {
            double far = 9 * Math.sqrt(step);
            plates.x[i] = x + 1.4 * far * StrictMath.cos(step * TURN);
            plates.y[i] = y + far * StrictMath.sin(step * TURN);
            if (frame.holds(plates.x[i], plates.y[i]) && isFree(i)) return;
        }
        plates.x[i] = x;
        plates.y[i] = y;
    }
}
