package nl.kenniskompas.ingest.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same agenda holds the same, whatever format it comes in.
class SeedFormatsTest {
    private static final Path SEED = Stream.of("../shared/seeds", "../../shared/seeds")
            .map(folder -> Path.of(folder, "kennisagenda-szw-2023-2026.txt"))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("absent"));
    private static final Counts ALL = new Counts(7, 20, 118, 5);

    private record Counts(int challenges, int issues, int questions, int covered) {}

    @TempDir
    Path folder;

    private static Manuscript manuscript = new Manuscript(List.of());

    @BeforeAll
    static void readTheSeed() throws IOException {
        Assumptions.assumeTrue(Files.exists(SEED));
        manuscript = Manuscript.of(Files.readString(SEED));
    }

    @Test
    void asPlainText() throws IOException {
        assertThat(counts("a.txt", Files.readAllBytes(SEED))).isEqualTo(ALL);
    }

    @Test
    void asWord() throws IOException {
        assertThat(counts("a.docx", Word.of(manuscript))).isEqualTo(ALL);
    }

    @Test
    void asHtml() throws IOException {
        assertThat(counts("a.html", Html.of(manuscript).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ALL);
    }

    @Test
    void asPdf() throws IOException {
        assertThat(counts("a.pdf", Html.pdf(manuscript))).isEqualTo(ALL);
    }

    @Test
    void everyChallengeHasItsGoalAndVoiceAndTheConsultedOrganisationsAreNamed() throws IOException {
        var agenda = agenda("a.txt", Files.readAllBytes(SEED));
        assertThat(agenda).isNotNull();
        if (agenda == null) return;
        assertThat(agenda.challenges()).noneMatch(c -> c.goal() == null || c.voice() == null);
        assertThat(agenda.organisations()).hasSize(47);
    }

    private Counts counts(String name, byte[] bytes) throws IOException {
        AgendaExtract agenda = agenda(name, bytes);
        if (agenda == null) return new Counts(0, 0, 0, 0);
        var issues =
                agenda.challenges().stream().flatMap(c -> c.issues().stream()).toList();
        return new Counts(
                agenda.challenges().size(),
                issues.size(),
                issues.stream().mapToInt(i -> i.questions().size()).sum(),
                issues.stream().mapToInt(i -> i.coveredElsewhere().size()).sum());
    }

    private @Nullable AgendaExtract agenda(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        if (!(Documents.read(file) instanceof Reading.Read(var text))) throw new AssertionError("unreadable");
        return Recognition.of(text, null).agenda();
    }
}
