package nl.kenniskompas.systemmap.analysis.speed;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Random;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DirectedMultigraph;

/// The same questions to JGraphT, or to a plain walk over the map.
final class Others {
    private static final long SEED = 2_027;

    private final SystemMap map;
    private final Graph<Long, Relation> graph = new DirectedMultigraph<>(Relation.class);
    private final Duration patience;

    Others(SystemMap map, Duration patience) {
        this.map = map;
        this.patience = patience;
        map.factors().forEach(factor -> graph.addVertex(factor.id()));
        map.relations().forEach(relation -> graph.addEdge(relation.cause(), relation.effect(), relation));
    }

    private static final class TooLate extends RuntimeException {}

    /// @return how many within so many steps
    int near(long factor, int steps) {
        var distance = new HashMap<Long, Integer>();
        var queue = new ArrayDeque<Long>();
        distance.put(factor, 0);
        queue.add(factor);
        while (!queue.isEmpty()) {
            long at = queue.remove();
            int here = distance.getOrDefault(at, steps);
            if (here == steps) continue;
            for (var relation : map.from(at))
                if (distance.putIfAbsent(relation.effect(), here + 1) == null) queue.add(relation.effect());
        }
        return distance.size() - 1;
    }

    /// @return for how many factors it was counted before time was up
    int influence(int steps) {
        long end = System.nanoTime() + patience.toNanos();
        int done = 0;
        for (var factor : map.factors()) {
            near(factor.id(), steps);
            done++;
            if (System.nanoTime() > end) return done;
        }
        return done;
    }

    int shortest(long from, long to) {
        var path = BFSShortestPath.findPathBetween(graph, from, to);
        return path == null ? 0 : path.getLength();
    }

    /// @return how many, or -1 when time was up: it gives nothing before it has all
    int chains(long from, long to, int steps) {
        long end = System.nanoTime() + patience.toNanos();
        var paths = new AllDirectedPaths<>(graph, (path, relation) -> {
            if (System.nanoTime() > end) throw new TooLate();
            return true;
        });
        try {
            return paths.getAllPaths(from, to, true, steps).size();
        } catch (TooLate late) {
            return -1;
        }
    }

    /// @return how many of at most so many steps were among those that it found in its time; it cannot look for short
    ///   ones only
    int loops(int steps) {
        long end = System.nanoTime() + patience.toNanos();
        int[] found = new int[1];
        try {
            new JohnsonSimpleCycles<>(graph).findSimpleCycles(loop -> {
                if (loop.size() <= steps) found[0]++;
                if (System.nanoTime() > end) throw new TooLate();
            });
        } catch (TooLate late) {
            return found[0];
        }
        return found[0];
    }

    double betweenness() {
        return new BetweennessCentrality<>(graph).getScores().size();
    }

    /// @return the modularity
    double communities() {
        var undirected = new AsUndirectedGraph<>(graph);
        var groups = new LabelPropagationClustering<>(undirected, 50, new Random(SEED)).getClustering();
        return new UndirectedModularityMeasurer<>(undirected).modularity(groups.getClusters());
    }
}
