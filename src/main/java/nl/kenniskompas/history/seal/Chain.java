package nl.kenniskompas.history.seal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kenniskompas.history.Seal;
import nl.kenniskompas.history.seal.Anchor.Line;
import nl.kenniskompas.history.seal.Tampering.Kind;
import org.jspecify.annotations.Nullable;

/// Follows the seals one by one: each must be what it says of itself, and begin where the one before it ended.
final class Chain {
    private static final String FIRST = "0".repeat(64);

    private final Map<Long, String> shapes;
    private final Map<Long, Line> anchored;
    private final Consumer<Tampering> report;
    private @Nullable Seal last;
    private boolean rewritten;

    /// @param shapes digest of each shape, computed anew
    /// @param anchored what the file outside the database says, by number
    Chain(Map<Long, String> shapes, Map<Long, Line> anchored, Consumer<Tampering> report) {
        this.shapes = shapes;
        this.anchored = anchored;
        this.report = report;
    }

    void follow(Seal seal) {
        String why = broken(seal);
        if (why != null) report.accept(new Tampering(Kind.CHAIN_BROKEN, seal.number(), seal.from(), seal.to(), why));
        Line line = anchored.get(seal.number());
        if (line != null && !line.is(seal) && !rewritten) {
            rewritten = true;
            String told = "this seal and what follows are not those of the anchor file";
            report.accept(new Tampering(Kind.REWRITTEN, seal.number(), seal.from(), seal.to(), told));
        }
        last = seal;
    }

    private @Nullable String broken(Seal seal) {
        long number = last == null ? 1 : last.number() + 1;
        long from = last == null ? 1 : last.to() + 1;
        String previous = last == null ? FIRST : last.hash();
        if (seal.number() != number) return "seal " + number + " is not there";
        if (seal.from() != from || seal.to() < seal.from()) return "its range does not follow the one before";
        if (!seal.previous().equals(previous)) return "it does not name the hash of the seal before";
        if (!seal.digest().equals(seal.computedDigest())) return "its parts were changed";
        if (!seal.hash().equals(seal.computedHash(shapes.getOrDefault(seal.shape(), ""))))
            return "its hash is not that of what it says";
        return null;
    }

    /// @param lines of the anchor file, in its order
    void end(List<Line> lines) {
        long newest = last == null ? 0 : last.number();
        var gone = lines.stream().filter(line -> line.number() > newest).toList();
        if (gone.isEmpty()) return;
        String told =
                "seals " + gone.getFirst().number() + " to " + gone.getLast().number()
                        + " stand in the anchor file only; the log went on to entry "
                        + gone.getLast().to();
        report.accept(new Tampering(
                Kind.TAIL_CUT,
                gone.getFirst().number(),
                last == null ? 1 : last.to() + 1,
                gone.getLast().to(),
                told));
    }
}
