package nl.kenniskompas.systemmap.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.systemmap.dilemma.MapCorner;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.writing.Factors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class JoinPagesTest {
    private static final String PROPOSALS = "/systeemkaart/samenvoegen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext platform;

    @Autowired
    SystemMaps maps;

    @Autowired
    Factors factors;

    @Autowired
    Analysis analysis;

    MapCorner corner;
    Editor femke;

    @BeforeEach
    void aCorner() {
        corner = new MapCorner(platform);
        femke = new Editor(browser, "Femke");
    }

    /// The page shows the likeliest hundred, and other tests have factors that resemble each other too.
    private List<Alike> proposed(String one, String other) {
        return new Resemblances(maps.read(), factors.apart(), analysis)
                .find().stream()
                        .filter(alike -> Set.copyOf(List.of(
                                        alike.one().name(), alike.other().name()))
                                .equals(Set.of(one, other)))
                        .toList();
    }

    private void join(long wording, long factor) {
        femke.post("/factoren/" + wording + "/samenvoegen", Map.of("als", List.of(Long.toString(factor))));
    }

    @Test
    void otherFormsOfAWordAndOtherNamesOfAThingAreProposedEachWithItsReason() throws Exception {
        corner.relation("fietsende forenzen", Sign.MORE, "zadelpijn", Poles.NEITHER);
        corner.relation("fietsend woon-werk verkeer", Sign.MORE, "zadelpijn", Poles.NEITHER);
        corner.relation("zadels van leer", Sign.LESS, "zadelpijn", Poles.NEITHER);
        corner.relation("leren zadel", Sign.LESS, "zadelslijtage", Poles.NEITHER);

        assertThat(proposed("fietsende forenzen", "fietsend woon-werk verkeer"))
                .singleElement()
                .satisfies(alike ->
                        assertThat(alike.neighbours()).extracting(Factor::name).containsExactly("zadelpijn"));
        assertThat(proposed("zadelpijn", "zadelslijtage")).isEmpty();
    }

    @Test
    void thePageAsksAboutEachProposalOnceWithItsReason() throws Exception {
        corner.relation("bolderkar", Sign.MORE, "sleurwerk", Poles.NEITHER);
        corner.relation("bolderkarren", Sign.MORE, "sleurwerk", Poles.NEITHER);

        var items = femke.open(PROPOSALS).select(".kk-joins > li");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.select(".kk-list__title a")).hasSize(2);
            assertThat(item.select(".kk-list__about").text()).isNotEmpty();
            assertThat(item.select("form")).hasSize(3);
        });
    }

    @Test
    void theSameLettersAreTheSameFactorWithoutAsking() {
        corner.relation("Ligfiets-verkeer", Sign.MORE, "rugwind", Poles.NEITHER);
        corner.relation("ligfiets verkeer", Sign.MORE, "rugwind", Poles.RISK);

        var map = maps.read();
        assertThat(map.to(corner.factor("rugwind"))).singleElement().satisfies(relation -> assertThat(relation.claims())
                .hasSize(2));
    }

    @Test
    void joinedWordingsAreReadTogetherAndPartedTheyStandAsBefore() throws Exception {
        long one = corner.relation("bakfietsen", Sign.MORE, "drempelvrees", Poles.OPPORTUNITY, "IenW");
        long other = corner.relation("bakfietsers", Sign.MORE, "drempelvrees", Poles.RISK, "BZK");
        long wording = corner.factor("bakfietsers");
        long factor = corner.factor("bakfietsen");
        assertThat(proposed("bakfietsen", "bakfietsers")).hasSize(1);

        join(wording, factor);

        var joined = maps.read().relation(one).orElseThrow();
        assertThat(joined.rows()).containsExactly(one, other);
        assertThat(joined.poles()).isEqualTo(Poles.BOTH);
        assertThat(joined.ministries()).hasSize(2);
        assertThat(femke.open("/factoren/" + wording).select("h1").text()).isEqualTo("bakfietsen");
        assertThat(femke.open("/factoren/" + factor).select("aside").text()).contains("bakfietsers");
        assertThat(proposed("bakfietsen", "bakfietsers")).isEmpty();

        femke.post("/factoren/" + wording + "/los", Map.of());

        assertThat(maps.read().relation(one).orElseThrow().poles()).isEqualTo(Poles.OPPORTUNITY);
        assertThat(maps.read().relation(other).orElseThrow().poles()).isEqualTo(Poles.RISK);
        assertThat(maps.read().relation(other).orElseThrow().cause()).isEqualTo(wording);
    }

    @Test
    void whatWasSaidToDifferIsNotProposedAgain() throws Exception {
        corner.relation("tandemrijden", Sign.MORE, "overleg op straat", Poles.NEITHER);
        corner.relation("tandemrijders", Sign.MORE, "overleg op de stoep", Poles.NEITHER);
        assertThat(proposed("tandemrijden", "tandemrijders")).hasSize(1);

        femke.post(
                "/factoren/" + corner.factor("tandemrijders") + "/anders",
                Map.of("dan", List.of(Long.toString(corner.factor("tandemrijden")))));

        assertThat(proposed("tandemrijden", "tandemrijders")).isEmpty();
    }

    @Test
    void twoWhoJoinTheSameTheOtherWayAroundMakeNoRing() {
        corner.relation("steppen", Sign.MORE, "kuitspieren", Poles.NEITHER);
        corner.relation("stepjes", Sign.MORE, "kuitspieren", Poles.NEITHER);
        long one = corner.factor("steppen");
        long other = corner.factor("stepjes");

        join(one, other);
        join(other, one);

        assertThat(maps.read().factor(one).id()).isEqualTo(other);
        assertThat(maps.read().factor(other).wordings()).hasSize(1);
    }
}
