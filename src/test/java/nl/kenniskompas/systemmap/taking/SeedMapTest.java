package nl.kenniskompas.systemmap.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.ingest.intake.Importing;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// From a real document to the map.
@PlatformTest
class SeedMapTest {
    private static final String FILE = "kennisplatform-online-samenleving-2020.txt";
    private static final Path SEED = Stream.of("../shared/seeds", "../../shared/seeds")
            .map(folder -> Path.of(folder, FILE))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of(FILE));

    @Autowired
    Intakes intakes;

    @Autowired
    SystemMaps maps;

    @Autowired
    MockMvcTester browser;

    @Test
    void fromWorkingAtHomeToTheClimateLeadsAChainByWayOfThreeMinistries() throws Exception {
        assumeTrue(Files.exists(SEED));
        Importing.of(intakes, FILE, Files.readString(SEED), true);
        var map = ofDocument(maps.read());
        long from = between(map, "thuiswerken", "woon-werk verkeer", Sign.LESS).cause();
        long to = between(map, "woon-werk verkeer", "klimaat", Sign.LESS).effect();

        var page = new Editor(browser, "Noor", "READER").open("/systeemkaart/ketens?van=" + from + "&naar=" + to);

        var direct = page.select(".kk-chains article").stream()
                .filter(chain -> chain.text().contains("2 stappen"))
                .toList();
        assertThat(direct).isNotEmpty().allSatisfy(chain -> assertThat(chain.text())
                .contains("thuiswerken", "woon-werk verkeer", "klimaat", "SZW", "IenW", "EZK"));
    }

    @Test
    void thirtyOneRowsAreThirtyRelationsWithAllOfTheirSources() throws IOException {
        assumeTrue(Files.exists(SEED));
        Importing.of(intakes, FILE, Files.readString(SEED), true);

        var map = ofDocument(maps.read());

        assertThat(map.relations()).hasSize(30);
        assertThat(map.relations().stream()
                        .flatMap(it -> it.claims().stream())
                        .mapToInt(it -> it.passages().size())
                        .sum())
                .isEqualTo(31);
        assertThat(map.relations().stream().filter(it -> !it.unread().isEmpty()))
                .singleElement()
                .satisfies(it -> assertThat(it.unread()).containsExactly("?"));
        var first = between(map, "thuiswerken", "woon-werk verkeer", Sign.LESS);
        assertThat(first.ministries()).extracting(Ministry::name).containsExactly("SZW", "IenW");
        assertThat(between(map, "thuiswerken", "woon-werk verkeer", Sign.MORE).claims())
                .hasSize(1);
        assertThat(between(map, "woon-werk verkeer", "klimaat", Sign.LESS).ministries())
                .extracting(Ministry::name)
                .containsExactly("SZW", "EZK");
    }

    private static SystemMap ofDocument(SystemMap map) {
        return map.with(map.relations().stream()
                .filter(it -> it.claims().stream().anyMatch(SeedMapTest::isOfSeed))
                .toList());
    }

    private static boolean isOfSeed(Claim claim) {
        return claim.in() != null && claim.in().contains("online samenleving");
    }

    private static Relation between(SystemMap map, String cause, String effect, Sign sign) {
        List<Relation> found = map.relations().stream()
                .filter(it -> map.factor(it.cause()).name().equals(cause)
                        && map.factor(it.effect()).name().equals(effect)
                        && it.sign() == sign)
                .toList();
        assertThat(found).as(cause + " " + effect + " " + sign).hasSize(1);
        return found.getFirst();
    }
}
