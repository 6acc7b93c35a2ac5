package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.extract.SchemaCheck;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Platforms of many shapes, each invented, with what a careful reader finds in them. A line of the gold begins with
/// what it is: T theme, X cross-cutting theme, R relation, U unread ministry, P planning, D dossier, S sessions,
/// B observation, A aim, O who does what.
class InventedPlatformsTest {
    private static final Path FOLDER = Path.of("src/test/resources/platforms");

    static Stream<Path> platforms() throws IOException {
        return Files.list(FOLDER).filter(p -> !p.toString().endsWith(".tsv")).sorted();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void everythingOnThePlatformIsFound(Path file) throws IOException {
        var name = file.getFileName().toString().replaceAll("\\.\\w+$", ".gold.tsv");
        var gold = Files.readAllLines(FOLDER.resolve(name)).stream()
                .map(InventedPlatformsTest::bare)
                .toList();
        assertThat(found(extract(file))).containsExactlyInAnyOrderElementsOf(gold);
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void anUnreadMinistryIsToldOfAndARelationStandsWhereItsSourceSays(Path file) throws IOException {
        var extract = extract(file);
        var content = extract.text().content();
        for (var relation : platform(extract).relations()) {
            int start = content.offsetByCodePoints(0, relation.source().start());
            int end = content.offsetByCodePoints(0, relation.source().end());
            assertThat(content.substring(start, end))
                    .contains(relation.cause().split(" ")[0])
                    .contains(relation.effect().split(" ")[0]);
            for (var word : relation.unreadMinistries())
                assertThat(extract.warnings()).anyMatch(w -> w.arguments().contains(word));
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void itsJsonKeepsToTheSchema(Path file) throws IOException {
        var json = JsonMapper.builder().build();
        var schema = json.readTree(Extract.class.getResourceAsStream("extract.schema.json"));
        assertThat(SchemaCheck.faults(schema, json.valueToTree(extract(file)))).isEmpty();
    }

    static Extract extract(Path file) throws IOException {
        assertThat(Documents.read(file)).isInstanceOf(Reading.Read.class);
        return Recognition.of(((Reading.Read) Documents.read(file)).text(), null);
    }

    private static PlatformExtract platform(Extract extract) {
        var platform = extract.platform();
        if (platform == null) throw new AssertionError("no platform");
        return platform;
    }

    static List<String> found(Extract extract) {
        var platform = platform(extract);
        var lines = new ArrayList<String>();
        platform.themes().forEach(t -> lines.add(line("T", t.number(), t.title(), beginning(t.introduction()))));
        platform.crossCuttingThemes().forEach(x -> lines.add(line("X", x)));
        for (var r : platform.relations()) {
            lines.add(relation(r));
            r.unreadMinistries().forEach(u -> lines.add(line("U", u)));
        }
        platform.planning().forEach(p -> lines.add(line("P", joined(p.weeks(), " "), p.activity())));
        platform.dossierCells().forEach(d -> lines.add(line("D", d.question(), String.join("|", d.ingredients()))));
        if (platform.sessionFormat() instanceof PlatformExtract.SessionFormat s)
            lines.add(line("S", s.sessions(), s.from(), s.to(), s.policy(), s.science(), s.hoursPerParticipant()));
        platform.observations().forEach(o -> lines.add(line("B", o.label(), o.text())));
        platform.aims().forEach(a -> lines.add(line("A", a.label(), a.text())));
        platform.roles().forEach(o -> lines.add(line("O", o.party(), String.join("|", o.tasks()))));
        return lines;
    }

    private static String relation(PlatformExtract.Relation r) {
        var chance = (r.opportunity() ? "K" : "") + (r.risk() ? "R" : "");
        return line(
                "R",
                r.theme(),
                r.cause(),
                r.effect(),
                chance,
                joined(r.ministries(), ","),
                r.causeSign() + r.effectSign(),
                r.duplicateOf());
    }

    /// The gold gives the first words of an introduction.
    private static String beginning(@Nullable String introduction) {
        return introduction == null ? "" : introduction.split("\\s+")[0];
    }

    private static String joined(List<?> parts, String between) {
        return parts.stream().map(String::valueOf).collect(Collectors.joining(between));
    }

    private static String line(@Nullable Object... cells) {
        return bare(Stream.of(cells).map(c -> c == null ? "" : c.toString()).collect(Collectors.joining("\t")));
    }

    private static String bare(String line) {
        var cells = line.split("\t", -1);
        if (cells[0].equals("T") && cells.length > 3) cells[3] = cells[3].split(" ")[0];
        return Stream.of(cells)
                .map(c -> Normalizer.normalize(c, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .map(c -> c.replaceAll("[^\\p{L}\\d+?|,-]", ""))
                .collect(Collectors.joining("/"));
    }
}
