package nl.kenniskompas.systemmap.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.ingest.intake.Importing;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.ingest.review.Proposals;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// From a document with a table of causes and effects to the map.
@PlatformTest
class MapTakerTest {
    @Autowired
    Intakes intakes;

    @Autowired
    SystemMaps maps;

    @Autowired
    Proposals proposals;

    @Autowired
    MockMvcTester browser;

    private static String platform(String title, String... rows) {
        return """
                # Kennisplatform %s

                Versie 1.0, 3 maart 2026

                ## Thema 1: %s

                | Voorbeelden van relaties | Kans/risico | Ministeries |
                |---|---|---|
                %s
                """.formatted(title, title, String.join("\n", rows));
    }

    private List<Relation> from(String cause) {
        var map = maps.read();
        return map.relations().stream()
                .filter(relation -> map.factor(relation.cause()).name().equals(cause))
                .toList();
    }

    @Test
    void rowsThatSayTheSameAreOneClaimWithAllOfTheirPlaces() {
        Importing.of(
                intakes,
                "orgel.md",
                platform(
                        "orgelmuziek",
                        "| Meer orgelpijpen leiden tot meer stof | R | OCW |",
                        "| Minder orgeltrappers leidt tot minder kuitspieren bij organisten | R | VWS, ? |",
                        "| Meer orgelpijpen leiden tot meer stof | R | OCW |"),
                true);

        assertThat(from("orgelpijpen")).singleElement().satisfies(relation -> {
            assertThat(relation.sign()).isEqualTo(Sign.MORE);
            assertThat(relation.poles()).isEqualTo(Poles.RISK);
            assertThat(relation.claims()).singleElement().satisfies(claim -> {
                assertThat(claim.passages()).hasSize(2);
                assertThat(claim.in()).contains("orgelmuziek");
            });
        });
        assertThat(from("orgeltrappers")).singleElement().satisfies(relation -> {
            assertThat(relation.sign()).as("less of less is more of more").isEqualTo(Sign.MORE);
            assertThat(relation.unread()).containsExactly("?");
        });
    }

    @Test
    void anotherDocumentAddsItsOwnClaimToTheSameRelation() {
        String[] rows = {
            "| Meer draaiorgels leiden tot meer meezingers | K | OCW |",
            "| Meer draaiorgels leiden tot minder nachtrust | R | VWS |",
            "| Meer centenbakjes leiden tot meer kleingeld | K | FIN |"
        };
        Importing.of(intakes, "draaiorgel.md", platform("draaiorgels", rows), true);
        rows[0] = "| Meer draaiorgels leiden tot meer meezingers | R | BZK |";
        Importing.of(intakes, "straatmuziek.md", platform("straatmuziek", rows), true);

        assertThat(from("draaiorgels"))
                .filteredOn(relation -> relation.sign() == Sign.MORE)
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.claims()).hasSize(2);
                    assertThat(relation.poles()).isEqualTo(Poles.BOTH);
                    assertThat(relation.ministries()).hasSize(2);
                });
    }

    @Test
    void fromAnArrowToTheWordsInTheSourceIsOneStep() throws Exception {
        Importing.of(
                intakes,
                "carillon.md",
                platform(
                        "carillons",
                        "| Meer carillonklokken leiden tot meer toeristen op het plein | K | OCW |",
                        "| Meer duiven leiden tot minder carillonklokken | R | BZK |",
                        "| Meer torentrappen leiden tot minder beiaardiers | R | SZW |"),
                true);
        var relation = from("carillonklokken").getFirst();

        var page = new Editor(browser, "Noor", "READER").open(relation.address());

        var source = page.select("a[href^=/bibliotheek/]");
        assertThat(source).hasSize(1);
        assertThat(page.text()).contains("Meer carillonklokken leiden tot meer toeristen op het plein");
    }

    @Test
    void theSameFileOnceMoreAddsNothingAndGivenBackItTakesNothingAway() {
        String text = platform(
                "panfluiten",
                "| Meer panfluiten leiden tot meer duetten | K | OCW |",
                "| Meer blokfluiten leiden tot minder rust op school | R | OCW |",
                "| Meer muziekles leidt tot meer blokfluiten | K | OCW |");
        Importing.of(intakes, "panfluit.md", text, true);
        long again = Importing.of(intakes, "panfluit.md", text, true);
        assertThat(from("panfluiten").getFirst().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.passages()).hasSize(1));

        for (var proposal : proposals.of(again)) undo(again, proposal.id(), proposal.version());

        assertThat(from("panfluiten").getFirst().claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.passages()).hasSize(1));
    }

    @Test
    void whatIsGivenBackIsGoneWithTheFactorsThatCameForIt() {
        long intake = Importing.of(
                intakes,
                "triangel.md",
                platform(
                        "triangels",
                        "| Meer triangels leiden tot meer trillend glas | K | OCW |",
                        "| Meer bekkens leiden tot minder trillend glas | R | OCW |",
                        "| Meer pauken leiden tot meer slijtage van vellen | K | OCW |"),
                true);
        assertThat(from("triangels")).hasSize(1);

        for (var proposal : proposals.of(intake)) undo(intake, proposal.id(), proposal.version());

        assertThat(maps.read().factors()).noneMatch(factor -> factor.name().equals("triangels"));
        assertThat(maps.read().factors()).noneMatch(factor -> factor.name().equals("trillend glas"));
    }

    private void undo(long intake, long proposal, int version) {
        new Editor(browser, "Femke")
                .post(
                        "/voorstellen/" + intake + "/" + proposal + "/oordeel",
                        Map.of("oordeel", List.of("terug"), "versie", List.of(Integer.toString(version))));
    }
}
