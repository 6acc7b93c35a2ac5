package nl.kenniskompas.systemmap.dilemma.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import nl.kenniskompas.systemmap.dilemma.Leaning;

/// The two values as a balance, with what each ministry said last as a weight: at its value, or between both. Who did
/// not choose hangs below the beam. The beam never tips: ministries are not counted against each other.
///
/// @param beam how far down the beam is
record Balance(List<Weight> weights, int beam, int height, boolean undecided) {
    static final int WIDTH = 480;
    static final int WEIGHT = 132;
    static final int THICK = 30;

    private static final int STEP = 36;
    private static final int ROOM = 8;
    private static final int FULCRUM = 34;
    private static final int HEADING = 26;
    private static final int IN_A_ROW = 3;
    private static final int LETTERS = 12;

    /// A ministry on the beam, by its middle and its top.
    record Weight(int x, int y, String label, Leaning leaning) {
        int left() {
            return x - WEIGHT / 2;
        }
    }

    static Balance of(Collection<DilemmaPosition> latest) {
        Map<Leaning, List<String>> labels = new EnumMap<>(Leaning.class);
        for (var position : latest)
            labels.computeIfAbsent(position.leaning(), none -> new ArrayList<>())
                    .add(shortened(position.ministry().name()));
        var below = labels.getOrDefault(Leaning.UNDECIDED, List.of());
        int highest = labels.entrySet().stream()
                .filter(stack -> stack.getKey() != Leaning.UNDECIDED)
                .mapToInt(stack -> stack.getValue().size())
                .max()
                .orElse(0);
        int beam = ROOM + Math.max(1, highest) * STEP;
        var weights = new ArrayList<Weight>();
        labels.forEach((leaning, names) -> {
            if (leaning != Leaning.UNDECIDED) weights.addAll(stacked(leaning, names, beam));
        });
        int top = beam + FULCRUM + HEADING;
        for (int i = 0; i < below.size(); i++)
            weights.add(new Weight(third(i % IN_A_ROW), top + i / IN_A_ROW * STEP, below.get(i), Leaning.UNDECIDED));
        int rows = (below.size() + IN_A_ROW - 1) / IN_A_ROW;
        return new Balance(weights, beam, below.isEmpty() ? beam + FULCRUM : top + rows * STEP, !below.isEmpty());
    }

    private static List<Weight> stacked(Leaning leaning, List<String> names, int beam) {
        var stack = new ArrayList<Weight>();
        for (int i = 0; i < names.size(); i++)
            stack.add(new Weight(third(leaning.ordinal()), beam - (i + 1) * STEP + 2, names.get(i), leaning));
        return stack;
    }

    private static int third(int at) {
        return WIDTH / IN_A_ROW * at + WIDTH / IN_A_ROW / 2;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
    }

    /// The points of the triangle that bears the beam.
    String fulcrum() {
        int middle = WIDTH / 2;
        return middle + "," + (beam + 2) + " " + (middle - 18) + "," + (beam + FULCRUM - 4) + " " + (middle + 18) + ","
                + (beam + FULCRUM - 4);
    }
}
