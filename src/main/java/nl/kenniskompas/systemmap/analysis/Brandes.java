package nl.kenniskompas.systemmap.analysis;

import java.util.Arrays;

/// Betweenness after Brandes (2001): one walk from each factor, and back along it adding up what goes by.
final class Brandes {
    private final Arcs out;
    private final int[] queue;
    private final int[] distance;
    private final double[] ways;
    private final double[] behind;
    private final double[] sum;
    private long pairs;

    Brandes(Network network) {
        out = network.simpleOut();
        queue = new int[network.size()];
        distance = new int[network.size()];
        ways = new double[network.size()];
        behind = new double[network.size()];
        sum = new double[network.size()];
    }

    void from(int source) {
        int met = walk(source);
        pairs += met - 1;
        for (int at = met - 1; at > 0; at--) {
            int factor = queue[at];
            double passing = 0;
            for (int arc = out.first()[factor]; arc < out.first()[factor + 1]; arc++) {
                int next = out.other()[arc];
                if (distance[next] == distance[factor] + 1) passing += ways[factor] / ways[next] * (1 + behind[next]);
            }
            behind[factor] = passing;
            sum[factor] += passing;
        }
    }

    /// @return how many factors are met; they stand in the queue, the nearest first
    private int walk(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        distance[source] = 0;
        ways[source] = 1;
        queue[0] = source;
        int met = 1;
        for (int head = 0; head < met; head++) {
            int factor = queue[head];
            for (int arc = out.first()[factor]; arc < out.first()[factor + 1]; arc++) {
                int next = out.other()[arc];
                if (distance[next] < 0) {
                    distance[next] = distance[factor] + 1;
                    queue[met++] = next;
                }
                if (distance[next] == distance[factor] + 1) ways[next] += ways[factor];
            }
        }
        return met;
    }

    /// Of all pairs that are connected, the part whose shortest chains pass this factor.
    double part(int factor) {
        return pairs == 0 ? 0 : sum[factor] / pairs;
    }
}
