package nl.kenniskompas.systemmap.analysis.page;

import nl.kenniskompas.systemmap.analysis.Bound;
import nl.kenniskompas.systemmap.analysis.Bridges;
import nl.kenniskompas.systemmap.analysis.Brokers;
import nl.kenniskompas.systemmap.analysis.Communities;
import nl.kenniskompas.systemmap.analysis.Contradictions;
import nl.kenniskompas.systemmap.analysis.Influences;
import nl.kenniskompas.systemmap.analysis.Loops;
import nl.kenniskompas.systemmap.analysis.Matrix;
import nl.kenniskompas.systemmap.analysis.Network;
import nl.kenniskompas.systemmap.analysis.Unowned;

record AnalysisPage(
        Seen seen,
        Loops loops,
        Contradictions contradictions,
        Influences influences,
        Brokers brokers,
        Bridges bridges,
        Matrix matrix,
        Unowned unowned,
        Communities communities) {
    /// As many of each as say something; the pages behind it have all.
    static final int FEW = 5;

    /// Of a list that opens when asked.
    static final int MANY = 100;

    static AnalysisPage of(Seen seen) {
        var network = Network.of(seen.map());
        return new AnalysisPage(
                seen,
                Loops.of(network, Bound.LOOPS),
                Contradictions.in(network, Bound.CONTRADICTIONS, FEW),
                Influences.of(network, Influences.STEPS),
                Brokers.of(network),
                Bridges.of(seen.map()),
                Matrix.of(seen.map()),
                Unowned.of(seen.map()),
                Communities.of(network));
    }
}
