package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Agendas of many shapes, each invented, with what a careful reader finds: challenge, issue, type and question.
class InventedAgendasTest {
    private static final Path FOLDER = Path.of("src/test/resources/agendas");

    static Stream<Path> agendas() throws IOException {
        return Files.list(FOLDER).filter(p -> !p.toString().endsWith(".tsv")).sorted();
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void everyQuestionIsFoundWithItsTypeAndItsPlace(Path file) throws IOException {
        var extract = extract(file);
        assertThat(extract.document().kind()).isEqualTo("agenda");
        assertThat(found(extract)).containsExactlyInAnyOrderElementsOf(gold(file));
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void theSliceAtAQuestionsSourceHoldsItsWords(Path file) throws IOException {
        var extract = extract(file);
        var content = extract.text().content();
        for (var question : questions(extract)) {
            int start = content.offsetByCodePoints(0, question.source().start());
            int end = content.offsetByCodePoints(0, question.source().end());
            var first = question.text().split("\\W+")[0];
            assertThat(bare(content.substring(start, end))).contains(bare(first));
        }
    }

    private static Extract extract(Path file) throws IOException {
        assertThat(Documents.read(file)).isInstanceOf(Reading.Read.class);
        return Recognition.of(((Reading.Read) Documents.read(file)).text(), null);
    }

    private static List<AgendaExtract.Question> questions(Extract extract) {
        var agenda = extract.agenda();
        if (agenda == null) return List.of();
        var owned =
                agenda.challenges().stream().flatMap(c -> c.issues().stream()).flatMap(i -> i.questions().stream());
        return Stream.concat(owned, agenda.questions().stream()).toList();
    }

    private static List<String> found(Extract extract) {
        var lines = new ArrayList<String>();
        var agenda = extract.agenda();
        if (agenda == null) return lines;
        for (var challenge : agenda.challenges())
            for (var issue : challenge.issues())
                issue.questions().forEach(q -> lines.add(line(challenge.number() + "", issue.letter(), q)));
        agenda.questions().forEach(q -> lines.add(line("-", "-", q)));
        return lines;
    }

    private static String line(String challenge, String issue, AgendaExtract.Question question) {
        return challenge + " " + issue + " " + (question.type() == null ? "-" : question.type()) + " "
                + bare(question.text());
    }

    private static List<String> gold(Path file) throws IOException {
        var name = file.getFileName().toString().replaceAll("\\.\\w+$", ".gold.tsv");
        return Files.readAllLines(FOLDER.resolve(name)).stream()
                .map(line -> line.split("\t"))
                .map(cells -> cells[0] + " " + cells[1] + " " + cells[2] + " " + bare(cells[3]))
                .toList();
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]", "");
    }
}
