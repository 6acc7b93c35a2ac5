package nl.kenniskompas.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.extract.PlatformExtract.Relation;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import org.junit.jupiter.api.Test;

/// The platform of the sample content is read as it was meant.
class SamplePlatformTest {
    private static final Path FILE = Path.of("src/main/resources/sample/kennisplatform-hitte-en-droogte-2026.md");

    private final PlatformExtract platform;

    SamplePlatformTest() throws IOException {
        platform = platform();
    }

    @Test
    void everyThemeHasItsIntroductionAndSixRelations() {
        assertThat(platform.themes()).hasSize(4).allMatch(t -> t.introduction() != null);
        for (int theme = 1; theme <= 4; theme++) assertThat(under(theme)).hasSize(6);
        assertThat(platform.relations()).allMatch(r -> !r.effect().isEmpty() && (r.opportunity() || r.risk()));
    }

    @Test
    void oneRowSaysWhatAnotherSaidAndOneMinistryIsOpen() {
        assertThat(platform.relations().stream().map(Relation::duplicateOf).filter(Objects::nonNull))
                .containsExactly(7);
        assertThat(platform.relations().stream().flatMap(r -> r.unreadMinistries().stream()))
                .containsExactly("?");
        assertThat(platform.relations().getLast().ministries()).containsExactly("JenV", "Def");
    }

    @Test
    void theWorkAroundTheRelationsIsFound() {
        assertThat(platform.crossCuttingThemes()).hasSize(4);
        assertThat(platform.observations()).hasSize(4);
        assertThat(platform.aims()).hasSize(4);
        assertThat(platform.planning()).hasSize(5);
        assertThat(platform.planning().get(1).weeks()).containsExactly(15, 16, 18);
        assertThat(platform.dossierCells())
                .hasSize(3)
                .allMatch(c -> c.ingredients().size() == 3);
        assertThat(platform.roles()).hasSize(1);
        var format = platform.sessionFormat();
        if (format == null) throw new AssertionError("no sessions");
        assertThat(List.of(String.valueOf(format.sessions()), String.valueOf(format.hoursPerParticipant())))
                .containsExactly("3", "18");
        assertThat(format.rounds()).hasSize(3);
        assertThat(format.roles()).containsExactly("gespreksleider", "notulist");
    }

    private List<Relation> under(int theme) {
        return platform.relations().stream()
                .filter(r -> Objects.equals(r.theme(), theme))
                .toList();
    }

    private static PlatformExtract platform() throws IOException {
        var read = Documents.read(FILE);
        assertThat(read).isInstanceOf(Reading.Read.class);
        var platform = Recognition.of(((Reading.Read) read).text(), null).platform();
        if (platform == null) throw new AssertionError("the sample is no platform");
        return platform;
    }
}
