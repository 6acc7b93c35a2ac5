package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.extract.LetterExtract.Deadline;
import nl.kenniskompas.ingest.extract.LetterExtract.Fulfilment;
import nl.kenniskompas.ingest.extract.LetterExtract.Recommendation;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import org.junit.jupiter.api.Test;

/// The two letters of the demonstration, as the platform reads them.
class SampleLettersTest {
    private static final Path FOLDER = Path.of("src/main/resources/sample");

    @Test
    void theLetterAnswersThreeOfFourRecommendations() throws IOException {
        var letter = letter("kabinetsreactie-2027.txt");
        assertThat(letter.advice()).isNotNull();
        assertThat(letter.recommendations())
                .extracting(Recommendation::number, Recommendation::position)
                .containsExactly(tuple(1, "adopted"), tuple(2, "partly"), tuple(3, "not"), tuple(4, "none"));
    }

    @Test
    void theLetterPromisesForTwoYears() throws IOException {
        var letter = letter("kabinetsreactie-2027.txt");
        assertThat(letter.commitments()).filteredOn(Commitment::kind, "strict").hasSize(10);
        assertThat(letter.commitments()).filteredOn(Commitment::kind, "wide").hasSize(4);
        assertThat(letter.commitments())
                .filteredOn(Commitment::status, "fulfilled")
                .hasSize(1);
        assertThat(letter.commitments())
                .extracting(Commitment::deadline)
                .extracting(Deadline::until)
                .contains(LocalDate.of(2027, 12, 31), LocalDate.of(2028, 7, 1), LocalDate.of(2028, 6, 30));
    }

    @Test
    void theLaterLetterHonoursTwoOfThem() throws IOException {
        var later = letter("voortgangsbrief-2027.txt");
        assertThat(later.fulfilments())
                .extracting(Fulfilment::promised)
                .filteredOn(LocalDate.of(2027, 2, 9)::equals)
                .hasSize(2);
        assertThat(later.commitments()).filteredOn(Commitment::status, "open").hasSize(3);
    }

    private static LetterExtract letter(String name) throws IOException {
        var text = ((Reading.Read) Documents.read(FOLDER.resolve(name))).text();
        var letter = Recognition.of(text, null).letter();
        if (letter == null) throw new AssertionError("no letter: " + name);
        return letter;
    }
}
