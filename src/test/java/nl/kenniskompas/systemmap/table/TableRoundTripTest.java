package nl.kenniskompas.systemmap.table;

import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.intake.Importing;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.ingest.review.Proposal;
import nl.kenniskompas.ingest.review.Proposals;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.systemmap.writing.Saying;
import nl.kenniskompas.systemmap.writing.Sayings;
import nl.kenniskompas.systemmap.writing.Themes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The map goes out as a table and comes back by the way of any document.
@PlatformTest
class TableRoundTripTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    /// Sorted, so that two of them can be compared.
    private record Told(
            String cause,
            Sign sign,
            String effect,
            Poles poles,
            Set<String> ministries,
            Set<String> themes,
            Set<String> words) {}

    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Autowired
    Proposals proposals;

    @Autowired
    Sayings sayings;

    @Autowired
    SystemMaps maps;

    @Autowired
    Themes themes;

    private final String word = "zeekool" + MADE.incrementAndGet() + "q";

    @BeforeEach
    void aMapWithOddNames() {
        says(
                "=" + word + " wortel",
                Sign.LESS,
                "meer " + word,
                "Eén \"zin\"; met, alles.",
                Poles.BOTH,
                List.of("SZW", "Stichting " + word),
                "Nota A",
                null);
        says("meer " + word, Sign.MORE, "'+" + word + " blad", "Ja | Nee", Poles.NEITHER, List.of(), null, null);
        says(
                "=" + word + " wortel",
                Sign.UNCLEAR,
                "'+" + word + " blad",
                "De ene bron.",
                Poles.RISK,
                List.of("IenW"),
                "Nota A",
                LocalDate.of(2024, 5, 6));
        says(
                "=" + word + " wortel",
                Sign.UNCLEAR,
                "'+" + word + " blad",
                "De andere bron.",
                Poles.OPPORTUNITY,
                List.of("VWS"),
                "Nota B",
                null);
    }

    private void says(
            String cause,
            Sign sign,
            String effect,
            String words,
            Poles poles,
            List<String> ministries,
            @Nullable String in,
            @Nullable LocalDate on) {
        sayings.add(
                new Saying(
                        FactorName.of(cause),
                        FactorName.of(effect),
                        sign,
                        words,
                        poles,
                        ministries,
                        List.of(),
                        List.of("Thema " + word, "Ander " + word),
                        on,
                        in),
                List.of(),
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whatNobodyChangedIsTheSame(String language) {
        var found = proposals.of(Importing.of(intakes, "kaart.csv", table(language), false));

        assertThat(found).extracting(Proposal::difference).containsOnly(Difference.SAME);
        assertThat(found).hasSize(4).allMatch(it -> it.doubts().isEmpty());
    }

    @Test
    void theSameWordsAboutOtherThingsAreAnotherClaim() {
        String table = table("nl").replace("=" + word + " wortel", "zeevenkel").replace("meer " + word, "zeelathyrus");

        var found = proposals.of(Importing.of(intakes, "kaart.csv", table, false));

        assertThat(found)
                .extracting(Proposal::difference)
                .containsExactly(Difference.NEW, Difference.CHANGED, Difference.CHANGED, Difference.CHANGED);
    }

    @Test
    void whatSomebodyChangedIsAChangeOfThatClaim() {
        String table = table("nl")
                .replaceFirst("meer leidt tot minder", "meer leidt tot meer")
                .replace("IenW, VWS", "IenW, VWS, BZK");

        long intake = Importing.of(intakes, "kaart.csv", table, true);

        var changed = proposals.of(intake).stream()
                .filter(it -> it.difference() == Difference.CHANGED)
                .toList();
        assertThat(changed).hasSize(3);
        var told = told();
        assertThat(told).hasSize(3).extracting(Told::sign).doesNotContain(Sign.LESS);
        assertThat(told)
                .filteredOn(it -> it.sign() == Sign.UNCLEAR)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.ministries()).containsExactly("BZK", "IenW", "VWS");
                    assertThat(it.poles()).isEqualTo(Poles.BOTH);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aMapThatIsGoneComesBackTheSame(String language) {
        var before = told();
        String table = table(language);
        own(maps.read()).forEach(sayings::remove);
        assertThat(told()).isEmpty();

        Importing.of(intakes, "kaart.csv", table, true);

        var after = told();
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    }

    private String table(String language) {
        long theme = themes.named("Thema " + word);
        var answer = browser.get()
                .uri("/systeemkaart/samenhangen.csv?taal=" + language + "&thema=" + theme)
                .with(as("Noor", "EDITOR"))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<Relation> own(SystemMap map) {
        return map.relations().stream()
                .filter(it ->
                        it.themes().stream().anyMatch(theme -> theme.title().endsWith(word)))
                .toList();
    }

    private List<Told> told() {
        var map = maps.read();
        return own(map).stream()
                .map(it -> new Told(
                        map.factor(it.cause()).name(),
                        it.sign(),
                        map.factor(it.effect()).name(),
                        it.poles(),
                        sorted(it.ministries().stream().map(Ministry::name).toList()),
                        sorted(it.themes().stream().map(Theme::title).toList()),
                        sorted(it.claims().stream().map(Claim::words).toList())))
                .toList();
    }

    private static Set<String> sorted(List<String> words) {
        return words.stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
