package nl.kenniskompas.systemmap.analysis.page;

import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.systemmap.dilemma.MapCorner;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Claims.Said;
import nl.kenniskompas.systemmap.writing.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Other tests have relations in the same database: each of these looks through the lens of a theme of its own.
@PlatformTest
class AnalysisPagesTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext platform;

    @Autowired
    Claims claims;

    @Autowired
    Themes themes;

    private Editor reader;
    private long theme;

    @BeforeEach
    void aTheme() {
        reader = new Editor(browser, "Noor", "READER");
        theme = themes.add("Een thema voor de analyse " + System.nanoTime(), false);
    }

    private long factor(String name) {
        return new MapCorner(platform).factor(name);
    }

    private void says(String cause, Sign sign, String effect, Poles poles, String... ministries) {
        var corner = new MapCorner(platform);
        var said = new Said("zo is het", poles, List.of(ministries), List.of(), List.of(theme), null, "Een rapport");
        claims.add(corner.relation(cause, sign, effect), said, List.of());
    }

    private String at(String page) {
        return "/systeemkaart/" + page + (page.contains("?") ? "&" : "?") + "thema=" + theme;
    }

    private String ketens(String from, String to) {
        return at("ketens?van=" + factor(from) + "&naar=" + factor(to));
    }

    @Test
    void aChainIsToldWithItsMinistriesItsSourcesAndItsPicture() throws Exception {
        says("Sleetje rijden", Sign.LESS, "Glijbaanbezoek", Poles.RISK, "SZW");
        says("Glijbaanbezoek", Sign.LESS, "Zandbakbezoek", Poles.OPPORTUNITY, "EZK", "SZW");

        var page = reader.open(ketens("Sleetje rijden", "Zandbakbezoek"));

        assertThat(page.select(".kk-chain-sentence").text())
                .isEqualTo("Hoe meer sleetje rijden, hoe minder glijbaanbezoek, en daardoor meer zandbakbezoek."
                        + " Samen: meer sleetje rijden, meer zandbakbezoek.");
        assertThat(page.select(".kk-chains article").text())
                .contains("SZW → EZK", "2 uitspraken in 1 bron", "2 stappen");
        assertThat(page.select(".kk-chain").attr("aria-label")).startsWith("Hoe meer sleetje rijden, hoe");
        assertThat(page.select(".kk-chain__box")).hasSize(3);
        assertThat(page.select(".kk-chain__risk")).hasSize(1);
        assertThat(page.select(".kk-chain__opportunity")).hasSize(1);
    }

    @Test
    void chainsOfBothSignsAreSaidToContradictAndCanBeSeenApart() throws Exception {
        says("Knikkeren", Sign.MORE, "Tollen", Poles.NEITHER);
        says("Knikkeren", Sign.MORE, "Hoepelen", Poles.NEITHER);
        says("Hoepelen", Sign.LESS, "Tollen", Poles.NEITHER);

        var page = reader.open(ketens("Knikkeren", "Tollen"));

        assertThat(page.select(".kk-attention").text()).contains("spreken elkaar tegen");
        assertThat(page.select(".kk-chips").text()).contains("alle 2 ketens", "samen meer: 1", "samen minder: 1");
        var less = reader.open(page.select(".kk-chips a").eachAttr("href").getLast());
        assertThat(less.select(".kk-chains article")).hasSize(1);
        assertThat(less.select(".kk-chain-sentence").text()).contains("minder tollen");
        assertThat(reader.open(at("analyse"))
                        .select("section:has(#tegenspraak)")
                        .text())
                .contains("Van knikkeren naar tollen");
    }

    @Test
    void oneFactorAloneShowsWhatItTouches() throws Exception {
        says("Vlaggen hijsen", Sign.MORE, "Wimpels wassen", Poles.NEITHER);
        says("Wimpels wassen", Sign.MORE, "Touw tekort", Poles.NEITHER);

        var page = reader.open(at("ketens?van=" + factor("Vlaggen hijsen")));

        assertThat(page.select("section:has(#omgeving)").text())
                .contains("In 1 stap wimpels wassen In 2 stappen touw tekort");
    }

    @Test
    void withoutAWayThePageSaysSoAndOffersTheOtherDirection() throws Exception {
        says("Bal opblazen", Sign.MORE, "Bal lekprikken", Poles.NEITHER);

        var page = reader.open(ketens("Bal lekprikken", "Bal opblazen"));

        assertThat(page.text()).contains("geen enkele keten", "Andersom is er wel een keten.");
    }

    @Test
    void aLoopIsToldOnceWithItsPolarity() throws Exception {
        says("Sneeuwpop maken", Sign.MORE, "Wortels eten", Poles.NEITHER, "LNV");
        says("Wortels eten", Sign.LESS, "Sneeuwpop maken", Poles.NEITHER);

        var page = reader.open(at("lussen"));

        assertThat(page.select(".kk-loop")).hasSize(1);
        assertThat(page.select(".kk-chain-sentence").text()).endsWith("De lus remt zichzelf.");
        assertThat(page.select(".kk-loop__word").text()).isEqualTo("remt");
        assertThat(page.select(".kk-loop__node")).hasSize(2);
        assertThat(page.text()).contains("Alle lussen tot en met 8 stappen zijn gezocht");
        assertThat(reader.open(at("lussen?soort=reinforcing")).select(".kk-loop"))
                .isEmpty();
    }

    @Test
    void eachNumberOfTheMatrixLeadsToItsRelations() throws Exception {
        says("Vliegeren", Sign.MORE, "Wind vangen", Poles.NEITHER, "Zonneministerie", "Windministerie");
        says("Wind vangen", Sign.MORE, "Molens", Poles.NEITHER, "Windministerie");

        var page = reader.open(at("matrix"));

        assertThat(page.select("tbody th").eachText()).containsExactly("Windministerie", "Zonneministerie");
        assertThat(page.select("td a").eachText()).containsExactly("1", "1", "1");
        assertThat(page.select("td a").get(1).attr("href"))
                .isEqualTo("/samenhangen?thema=" + theme + "&ministerie=WINDMINISTERIE&met=ZONNEMINISTERIE");
        assertThat(page.select(".kk-chain-sentence").text())
                .isEqualTo("Het meeste delen Windministerie en Zonneministerie: 1 samenhang.");
    }

    @Test
    void theOverviewTellsWhoHandsOverToWhomAndWhatNobodyOwns() throws Exception {
        says("Zaaien", Sign.MORE, "Oogsten", Poles.NEITHER, "Zaaiministerie");
        says("Oogsten", Sign.MORE, "Malen", Poles.NEITHER, "Maalministerie");
        says("Malen", Sign.LESS, "Honger lijden", Poles.NEITHER);

        var page = reader.open(at("analyse"));

        assertThat(page.select("section:has(#bruggen)").text()).contains("Zaaiministerie → Maalministerie 1 weg");
        assertThat(page.select("#van-niemand").text())
                .contains("Bij 1 samenhang", "Hoe meer malen, hoe minder honger lijden.");
        assertThat(page.select("section:has(#invloed)").text()).contains("raakt 3 factoren: zaaien");
    }

    @Test
    void aHostileNameStaysText() throws Exception {
        says("<script>alert(1)</script> {0}", Sign.MORE, "\"><img src=x onerror=alert(2)>", Poles.BOTH, "<b>M&M</b>");
        says(
                "\"><img src=x onerror=alert(2)>",
                Sign.MORE,
                "<script>alert(1)</script> {0}",
                Poles.BOTH,
                "<b>M&M</b>",
                "a&b=c");

        String chain = "ketens?van=" + factor("<script>alert(1)</script> {0}") + "&naar="
                + factor("\"><img src=x onerror=alert(2)>");
        for (String address : List.of("analyse", "lussen", "matrix", chain)) {
            var page = reader.open(at(address));
            assertThat(page.select("main script, main img, main b")).as(address).isEmpty();
            assertThat(page.text())
                    .as(address)
                    .contains(address.equals("matrix") ? "<b>M&M</b>" : "<script>alert(1)</script> {0}");
        }
    }

    @Test
    void aLensThatLeavesNothingOffersTheWholeMap() throws Exception {
        says("Iets", Sign.MORE, "Iets anders", Poles.NEITHER);

        for (String page : List.of("analyse", "ketens", "lussen", "matrix"))
            assertThat(reader.open("/systeemkaart/" + page + "?ministerie=NERGENS")
                            .select(".kk-empty a")
                            .attr("href"))
                    .isEqualTo("/systeemkaart/" + page);
    }

    @Test
    void whatIsNoFactorIsLeftAside() throws Exception {
        says("Dit", Sign.MORE, "Dat", Poles.NEITHER);

        for (String asked : List.of("van=x&naar=-1", "van=99999999999999999999", "van=&naar=", "vanaf=-3&samen=%00"))
            assertThat(status(reader.get(at("ketens?" + asked)))).as(asked).isEqualTo(200);
    }
}
