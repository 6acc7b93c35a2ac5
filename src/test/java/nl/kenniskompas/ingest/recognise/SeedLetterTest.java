package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import nl.kenniskompas.ingest.extract.Citation;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.plain.PlainText;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import nl.kenniskompas.ingest.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real letter beside the project, when it is there, against what a reader found in it.
class SeedLetterTest {
    private static final Path SHARED = Path.of("../shared");

    private JsonNode gold = JsonMapper.builder().build().createObjectNode();
    private SourceText source = PlainText.read("-");

    @BeforeEach
    void readsTheLetterBesideTheProject() throws IOException {
        assumeTrue(Files.isRegularFile(SHARED.resolve("gold/letter.json")));
        gold = JsonMapper.builder().build().readTree(Files.readString(SHARED.resolve("gold/letter.json")));
        var file =
                SHARED.resolve("seeds").resolve(gold.path("source").path("file").asString());
        assumeTrue(Files.isRegularFile(file));
        source = PlainText.read(Files.readString(file));
    }

    @Test
    void itsCitationsAreThoseOfTheReader() {
        var expected =
                each("kamerstuk_citations").map(c -> texts(c.path("ids"))).toList();
        assertThat(Recognition.of(source, null).citations())
                .extracting(Citation::ids)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void itsAmountsAreThoseOfTheReader() {
        assertThat(letter().amounts())
                .extracting(a -> a.euro().setScale(0))
                .containsExactlyElementsOf(each("amounts")
                        .map(a -> new BigDecimal(a.path("amount_eur").asString()).setScale(0))
                        .toList());
    }

    @Test
    void itsFootnotesStandInTheLinesOfTheReader() {
        var notes = letter().footnotes();
        assertThat(notes).hasSize(gold.path("counts").path("footnotes").asInt());
        each("footnotes").forEach(footnote -> {
            var note = notes.get(footnote.path("nr").asInt() - 1);
            assertThat(line(note.source().start()))
                    .as("footnote %s", note.number())
                    .isBetween(
                            footnote.path("lines").get(0).asInt(),
                            footnote.path("lines").get(1).asInt());
        });
    }

    @Test
    void itsPromisesAreWholeSentences() {
        var sentences = RunningText.of(new Manuscript(source)).sentences().stream()
                .map(s -> letters(s.text()))
                .toList();
        each("commitments").map(c -> letters(c.path("text").asString())).forEach(text -> assertThat(sentences)
                .anyMatch(s -> s.contains(text)));
    }

    @Test
    void itsHeadingsAndWhoSignsAreKnown() {
        assertThat(letter().sections())
                .extracting(LetterExtract.Heading::title)
                .containsExactlyElementsOf(texts(gold.path("sections")));
        var signed = each("ministers")
                .filter(m -> m.path("ondertekenaar").asBoolean())
                .toList();
        assertThat(letter().officials().stream().filter(LetterExtract.Official::signs))
                .extracting(LetterExtract.Official::person)
                .containsExactlyElementsOf(
                        signed.stream().map(m -> m.path("person").asString()).toList());
    }

    private LetterExtract letter() {
        return Objects.requireNonNull(Recognition.of(source, null).letter());
    }

    private java.util.stream.Stream<JsonNode> each(String name) {
        return StreamSupport.stream(gold.path(name).spliterator(), false);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String letters(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\d]", "");
    }

    private int line(int start) {
        return 1
                + (int) source.content()
                        .chars()
                        .limit(start)
                        .filter(c -> c == '\n')
                        .count();
    }
}
