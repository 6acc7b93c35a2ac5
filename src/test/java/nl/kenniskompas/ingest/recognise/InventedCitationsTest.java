package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.citation.Citations;
import nl.kenniskompas.ingest.recognise.letter.Letter;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import org.junit.jupiter.api.Test;

/// Letters that we made up, in many shapes and with the faults of scanners, against what a reader finds in them.
class InventedCitationsTest {
    static final double ENOUGH = 0.95;

    @Test
    void citationsAreThoseThatAReaderFinds() throws IOException {
        assertEnough(tally("citation", m -> Citations.in(m, RunningText.of(m)).stream()
                .map(c -> String.join(",", c.ids()))
                .toList()));
    }

    @Test
    void amountsAreThoseThatAReaderFinds() throws IOException {
        assertEnough(tally("amount", m -> letter(m).amounts().stream()
                .map(a -> a.euro().stripTrailingZeros().toPlainString() + "\t" + a.approximate())
                .toList()));
    }

    @Test
    void officialsAreThoseThatAReaderFinds() throws IOException {
        assertEnough(tally("official", m -> letter(m).officials().stream()
                .map(o -> o.role() + "\t" + o.ministry() + "\t" + (o.person() == null ? "-" : o.person()) + "\t"
                        + o.signs())
                .toList()));
    }

    @Test
    void footnotesHaveTheirNumberAndTheirWords() throws IOException {
        var tally = new Tally();
        for (InventedLetter letter : InventedLetter.all()) {
            var gold = letter.expected("note");
            var notes = RunningText.of(new Manuscript(letter.text())).notes();
            tally.add(
                    letter.name(),
                    notes.stream()
                            .map(n -> begun(n.number() + "\t" + n.text(), gold))
                            .toList(),
                    gold);
        }
        assertEnough(tally);
    }

    @Test
    void sentencesAreWhole() throws IOException {
        for (InventedLetter letter : InventedLetter.all()) {
            var sentences = RunningText.of(new Manuscript(letter.text())).sentences();
            for (String sentence : letter.expected("sentence"))
                assertThat(sentences).as(letter.name()).anyMatch(s -> s.text().equals(sentence));
        }
    }

    /// The gold of a long note gives its first words.
    private static String begun(String note, List<String> gold) {
        return gold.stream().filter(note::startsWith).findFirst().orElse(note);
    }

    static Tally tally(String kind, Function<Manuscript, List<String>> find) throws IOException {
        var tally = new Tally();
        for (InventedLetter letter : InventedLetter.all())
            tally.add(letter.name(), find.apply(new Manuscript(letter.text())), letter.expected(kind));
        return tally;
    }

    private static LetterExtract letter(Manuscript text) {
        return Letter.of(text, RunningText.of(text), null);
    }

    private static void assertEnough(Tally tally) {
        assertThat(Math.min(tally.precision(), tally.recall()))
                .as(tally.toString())
                .isGreaterThanOrEqualTo(ENOUGH);
    }
}
