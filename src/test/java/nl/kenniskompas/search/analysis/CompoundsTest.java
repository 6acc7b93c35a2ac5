package nl.kenniskompas.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Words of policy that must be found by what they are made of, and words that must stay whole. The lists that begin
/// with "later" were written when the rules were done; what they show as missed was left as it is.
class CompoundsTest {
    private static final Path GOLD = Path.of("src/test/resources/search");
    private static final Morphology MORPHOLOGY = new Morphology();

    @Test
    void compoundsAreFoundByTheirWords() throws IOException {
        assertThat(found("compounds.gold.tsv")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void compoundsThatNobodyTunedOnAreFoundByTheirWords() throws IOException {
        assertThat(found("later-compounds.gold.tsv")).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void wholeWordsStayWhole() throws IOException {
        assertThat(cut("whole-words.gold.txt")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void wholeWordsThatNobodyTunedOnStayWhole() throws IOException {
        assertThat(cut("later-whole-words.gold.txt")).hasSizeLessThanOrEqualTo(5);
    }

    /// Which share of the words inside can be searched for.
    private static double found(String file) throws IOException {
        int all = 0, found = 0;
        var missed = new ArrayList<String>();
        for (String line : lines(file)) {
            String[] columns = line.split("\t");
            var parts = MORPHOLOGY.of(Folding.fold(columns[0]).replace("-", "")).parts();
            for (String part : columns[1].split(" ")) {
                all++;
                if (parts.contains(MORPHOLOGY.of(Folding.fold(part)).lemma())) found++;
                else missed.add(columns[0] + ": " + part);
            }
        }
        System.out.printf("%s: %d of %d words inside found; missed %s%n", file, found, all, missed);
        return (double) found / all;
    }

    private static List<String> cut(String file) throws IOException {
        var cut = lines(file).stream()
                .filter(word -> !MORPHOLOGY.of(Folding.fold(word)).parts().isEmpty())
                .toList();
        System.out.printf("%s: %d of %d cut %s%n", file, cut.size(), lines(file).size(), cut);
        return cut;
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(GOLD.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
