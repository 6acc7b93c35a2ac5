package nl.kenniskompas.ingest.recognise.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.Citation;
import nl.kenniskompas.ingest.plain.PlainText;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every shape of a reference on one line, and what only looks like one.
class CitationShapesTest {
    static Stream<String[]> shapes() {
        try (var table = Objects.requireNonNull(CitationShapesTest.class.getResourceAsStream("/letters/shapes.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aLineCitesWhatTheTableSays(String line, String ids) {
        assertThat(groups(line)).isEqualTo(ids.strip());
    }

    @Test
    void aDossierLeadsToItsPageAndAPaperToItsOwn() {
        assertThat(one("Kamerstuk 36 410 X").urls())
                .containsExactly("https://zoek.officielebekendmakingen.nl/dossier/36410-X");
        assertThat(one("Kamerstuk 36 410 X, nrs. 1 en 2").urls())
                .containsExactly(
                        "https://zoek.officielebekendmakingen.nl/kst-36410-X-1.html",
                        "https://zoek.officielebekendmakingen.nl/kst-36410-X-2.html");
    }

    @Test
    void anOldLetterOfTheEersteKamerHasItsYearInTheAddress() {
        assertThat(one("Kamerstukken I 2008/09, 31 700 VI, D").urls())
                .containsExactly(
                        "https://zoek.officielebekendmakingen.nl/kst-20082009-31700-VI-D.html",
                        "https://zoek.officielebekendmakingen.nl/kst-31700-VI-D.html");
    }

    @Test
    void anAnnexIsNamed() {
        assertThat(one("Kamerstuk 30 175, nr. 412, bijlage D").annex()).isEqualTo("D");
        assertThat(one("bijlage bij Kamerstuk 30 175, nr. 412").annex()).isEqualTo("bijlage");
        assertThat(one("Kamerstuk 30 175, nr. 412").annex()).isNull();
    }

    private static Citation one(String line) {
        var all = in(line);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<Citation> in(String line) {
        var text = new Manuscript(PlainText.read(line));
        return Citations.in(text, RunningText.of(text));
    }

    private static String groups(String line) {
        return in(line).stream().map(c -> String.join(",", c.ids())).collect(Collectors.joining(" | "));
    }
}
