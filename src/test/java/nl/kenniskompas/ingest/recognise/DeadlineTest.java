package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.LetterExtract.Deadline;
import nl.kenniskompas.ingest.recognise.time.Deadlines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Dutch moments, as a letter of some day says them, with the days that they mean.
class DeadlineTest {
    private static final LocalDate WRITTEN = LocalDate.of(2025, 3, 12);

    static Stream<String> wordings() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/promises/deadlines.tsv")).stream();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void wordsBecomeDays(String line) {
        var cells = line.split("\t", -1);
        var written = cells[0].isEmpty() ? null : LocalDate.parse(cells[0]);
        var deadline = in(cells[1], written, 0);
        assertThat(day(deadline.from()) + " " + day(deadline.until()) + " " + deadline.certainty())
                .isEqualTo(cells[2] + " " + cells[3] + " " + cells[4]);
    }

    @Test
    void theWordsStayAsWritten() {
        assertThat(in("Ik kom, nog vóór het eind van dit jaar, terug.", WRITTEN, 0)
                        .text())
                .isEqualTo("nog vóór het eind van dit jaar");
        assertThat(in("Zodra het rapport er is, stuur ik het.", WRITTEN, 0).text())
                .isEqualTo("Zodra het rapport er is");
    }

    @Test
    void ofTwoMomentsTheNearestToThePromiseCounts() {
        var sentence = "De wet van begin 2027 bereidt ons voor, en in juni 2026 informeer ik u.";
        var deadline = in(sentence, WRITTEN, sentence.indexOf("informeer"));
        assertThat(deadline.until()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aHostileSentenceIsCutOff() {
        var deadline = in("voor het einde van het voor het einde van ".repeat(50_000), WRITTEN, 0);
        assertThat(deadline.certainty()).isEqualTo("none");
    }

    /// @param near place of the promise in the sentence
    private static Deadline in(String sentence, @Nullable LocalDate written, int near) {
        return Deadlines.nearest(Deadlines.all(sentence, written), near);
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
