package nl.kenniskompas.systemmap.analysis.page;

import nl.kenniskompas.systemmap.analysis.Matrix;
import nl.kenniskompas.systemmap.analysis.Matrix.Pair;
import nl.kenniskompas.systemmap.analysis.Unowned;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.web.Text;

record MatrixPage(Seen seen, Matrix matrix, Unowned unowned) {
    /// The darkest of the shades.
    private static final int DARKEST = 4;

    /// As many as a sentence can name.
    private static final int NAMED = 3;

    static MatrixPage of(Seen seen) {
        return new MatrixPage(seen, Matrix.of(seen.map()), Unowned.of(seen.map()));
    }

    /// The pairs that share most, in a sentence.
    Sentence strongest(Text text) {
        var pairs = matrix.pairs().stream().limit(NAMED).toList();
        if (pairs.isEmpty()) return Sentence.words(text.of("systemmap.analysis.matrix.apart"));
        var said = said(text, "systemmap.analysis.matrix.most", pairs.getFirst());
        for (int at = 1; at < pairs.size(); at++) {
            String key = at + 1 < pairs.size() ? "systemmap.analysis.matrix.next" : "systemmap.analysis.matrix.last";
            said = Sentence.of(text, "systemmap.analysis.matrix.then", said, said(text, key, pairs.get(at)));
        }
        return Sentence.of(text, "systemmap.analysis.chain.end", said);
    }

    private Sentence said(Text text, String key, Pair pair) {
        return Sentence.of(
                text,
                key,
                Sentence.words(pair.one().now()),
                Sentence.words(pair.other().now()),
                Sentence.link(
                        text.count("systemmap.analysis.relations", pair.shared()),
                        relations(pair.one(), pair.other())));
    }

    /// How dark a number stands in the table: 0 for nothing, more for a larger part of the largest.
    int shade(int count) {
        return count == 0 ? 0 : (int) Math.ceil((double) DARKEST * count / matrix.most());
    }

    /// The relations that two ministries share; of one and the same: those that are of it alone.
    String relations(Ministry one, Ministry other) {
        return seen.at("/samenhangen", "ministerie", one.key(), "met", other.key());
    }
}
