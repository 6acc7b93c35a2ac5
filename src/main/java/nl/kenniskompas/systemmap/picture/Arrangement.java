package nl.kenniskompas.systemmap.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kenniskompas.systemmap.map.SystemMap;

/// Finds a place for each factor of a map. Pure: the same map and the same kept places give the same picture.
final class Arrangement {
    private static final int STARTS = 6;
    private static final int FEW = 120;
    private static final double WARM = 1.2;
    private static final double LUKEWARM = 0.3;

    private final SystemMap map;
    private final Plates plates;
    private final List<int[]> pairs;
    private final Frame frame;
    private final Forces forces;

    private Arrangement(SystemMap map) {
        this.map = map;
        plates = new Plates(map.factors());
        pairs = plates.pairs(map);
        frame = Frame.whole(plates.size());
        forces = Forces.of(plates, pairs, themes(), frame);
    }

    /// @param kept where factors stand already; these stay exactly there
    static Map<Long, Spot> of(SystemMap map, Map<Long, Spot> kept) {
        var missing = map.factors().stream().anyMatch(factor -> !kept.containsKey(factor.id()));
        if (!missing) return kept;
        var arrangement = new Arrangement(map);
        boolean anyKept = map.factors().stream().anyMatch(factor -> kept.containsKey(factor.id()));
        if (anyKept) arrangement.around(kept);
        else arrangement.anew();
        return arrangement.spots(kept);
    }

    private void anew() {
        double best = Double.MAX_VALUE;
        var x = new double[0];
        var y = new double[0];
        int starts = plates.size() > FEW ? 1 : STARTS;
        for (int start = 0; start < starts; start++) {
            forces.scatter(start + 1L);
            forces.settle(WARM);
            spread();
            if (starts == 1) break;
            new Room(plates, frame).make();
            double cost = new Tangle(plates, pairs).cost();
            if (cost >= best) continue;
            best = cost;
            x = plates.x.clone();
            y = plates.y.clone();
        }
        if (starts > 1) {
            System.arraycopy(x, 0, plates.x, 0, x.length);
            System.arraycopy(y, 0, plates.y, 0, y.length);
        }
        var tangle = new Tangle(plates, pairs);
        var room = new Room(plates, frame);
        tangle.ease();
        room.make();
        tangle.stepAside(room);
    }

    /// The ground is used to its edges.
    private void spread() {
        spread(plates.x, frame.insideX(0), frame.insideX(Double.MAX_VALUE));
        spread(plates.y, frame.insideY(0), frame.insideY(Double.MAX_VALUE));
    }

    private static void spread(double[] at, double first, double last) {
        if (at.length > FEW) evenOut(at);
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double one : at) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        double by = most > least ? (last - first) / (most - least) : 0;
        for (int i = 0; i < at.length; i++) at[i] = by == 0 ? (first + last) / 2 : first + (at[i] - least) * by;
    }

    /// Halfway between where they stand and an even row: no heap in the middle of a large map.
    private static void evenOut(double[] at) {
        var order = IntStream.range(0, at.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> at[i]))
                .toList();
        double least = at[order.getFirst()];
        double reach = Math.max(1, at[order.getLast()] - least);
        for (int rank = 0; rank < at.length; rank++) {
            int i = order.get(rank);
            at[i] = 0.2 * (at[i] - least) / reach + 0.8 * rank / at.length;
        }
    }

    /// A new factor begins between the ones it is related to.
    private void around(Map<Long, Spot> kept) {
        forces.scatter(1);
        kept.forEach((factor, spot) -> {
            if (!plates.has(factor)) return;
            int i = plates.at(factor);
            plates.x[i] = frame.x(spot);
            plates.y[i] = frame.y(spot);
            plates.fixed[i] = true;
        });
        for (int i = 0; i < plates.size(); i++) if (!plates.fixed[i]) begin(i);
        forces.settle(LUKEWARM);
        var room = new Room(plates, frame);
        room.make();
        new Tangle(plates, pairs).stepAside(room);
    }

    private void begin(int i) {
        double x = 0;
        double y = 0;
        int count = 0;
        for (var pair : pairs) {
            int other = pair[0] == i ? pair[1] : pair[1] == i ? pair[0] : -1;
            if (other < 0 || !plates.fixed[other]) continue;
            x += plates.x[other];
            y += plates.y[other];
            count++;
        }
        if (count == 0) return;
        plates.x[i] = x / count + frame.width() * 0.02;
        plates.y[i] = y / count + frame.height() * 0.02;
    }

    private Map<Long, Spot> spots(Map<Long, Spot> kept) {
        var spots = new LinkedHashMap<Long, Spot>();
        for (int i = 0; i < plates.size(); i++) {
            var known = kept.get(plates.ids[i]);
            spots.put(plates.ids[i], known == null ? frame.spot(plates.x[i], plates.y[i], false) : known);
        }
        return spots;
    }

    /// The theme that most of a factor's relations have; one that crosses all others gathers nobody.
    private int[] themes() {
        var numbers = new HashMap<Long, Integer>();
        var themes = new int[plates.size()];
        for (int i = 0; i < themes.length; i++) {
            var counts = new LinkedHashMap<Long, Integer>();
            count(plates.ids[i], counts);
            var most = counts.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a);
            themes[i] = most.map(one -> numbers.computeIfAbsent(one.getKey(), id -> numbers.size()))
                    .orElse(-1);
        }
        return themes;
    }

    private void count(long factor, Map<Long, Integer> counts) {
        for (var relations : List.of(map.from(factor), map.to(factor)))
            for (var relation : relations)
                for (var theme : relation.themes())
                    if (!theme.crossCutting()) counts.merge(theme.id(), 1, Integer::sum);
    }
}
