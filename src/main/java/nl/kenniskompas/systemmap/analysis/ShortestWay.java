package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.systemmap.map.Relation;

/// The fewest relations from one factor to another, over any number of steps.
final class ShortestWay {
    private ShortestWay() {}

    static Optional<Chain> between(Network network, int start, int end) {
        Arcs out = network.simpleOut();
        int[] before = new int[network.size()];
        int[] by = new int[network.size()];
        int[] queue = new int[network.size()];
        Arrays.fill(before, -1);
        before[start] = start;
        queue[0] = start;
        for (int head = 0, tail = 1; head < tail && before[end] < 0; head++) {
            int at = queue[head];
            for (int arc = out.first()[at]; arc < out.first()[at + 1]; arc++) {
                int next = out.other()[arc];
                if (before[next] >= 0) continue;
                before[next] = at;
                by[next] = out.relation()[arc];
                queue[tail++] = next;
            }
        }
        return before[end] < 0 ? Optional.empty() : Optional.of(back(network, start, end, before, by));
    }

    private static Chain back(Network network, int start, int end, int[] before, int[] by) {
        List<Relation> steps = new ArrayList<>();
        for (int at = end; at != start; at = before[at])
            steps.addFirst(network.relations().get(by[at]));
        return new Chain(steps);
    }
}
