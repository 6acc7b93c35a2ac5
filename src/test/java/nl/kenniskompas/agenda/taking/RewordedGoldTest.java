package nl.kenniskompas.agenda.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.Likeness;
import nl.kenniskompas.ingest.Pairing;
import org.junit.jupiter.api.Test;

/// Measures the matching of reworded questions on forty pairs of our own.
class RewordedGoldTest {
    private record Pair(String kind, String before, String after) {
        boolean isOne() {
            return !kind.equals("unrelated");
        }
    }

    @Test
    void rewordedQuestionsFindEachOtherAndLookalikesDoNot() throws IOException {
        List<Pair> gold = gold();
        var pairing = new Pairing<Pair, Pair>();
        pairing.add(gold, gold, (a, b) -> new Likeness(a.after()).to(new Likeness(b.before())), Matching.QUESTION);

        long right = pairing.pairs().entrySet().stream()
                .filter(e -> e.getKey() == e.getValue() && e.getKey().isOne())
                .count();
        long due = gold.stream().filter(Pair::isOne).count();
        double precision = (double) right / pairing.pairs().size();
        double recall = (double) right / due;
        System.out.printf("reworded questions: precision %.3f, recall %.3f%n", precision, recall);
        gold.stream()
                .filter(pair -> pair.isOne() == (pairing.pairs().get(pair) != pair))
                .forEach(pair -> System.out.printf(
                        "  %.2f %s%n", new Likeness(pair.after()).to(new Likeness(pair.before())), pair));

        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.75);
    }

    private static List<Pair> gold() throws IOException {
        try (var in = RewordedGoldTest.class.getResourceAsStream("/taking/reworded.gold.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }
}
