package nl.kenniskompas.systemmap.picture;

import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page of the map, what its script reads, and its files.
@PlatformTest
class PicturePagesTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext platform;

    @Autowired
    FactorPlaces places;

    Sketch sketch;
    Editor noor;
    long mud;
    long cord;
    long bird;
    long relation;

    @BeforeEach
    void aSmallMapStands() {
        sketch = Sketch.in(platform);
        noor = new Editor(browser, "Noor");
        mud = sketch.factor("slib");
        cord = sketch.factor("lamsoor");
        bird = sketch.factor("tureluur");
        relation = sketch.relation(mud, cord, Sign.MORE, Poles.BOTH);
        sketch.relation(cord, bird, Sign.LESS, Poles.RISK);
    }

    @Test
    void thePictureAndItsEqualInWordsStandInThePage() throws Exception {
        var page = open(around(cord));

        assertThat(page.select(".kk-map__plate title").eachText())
                .containsExactlyInAnyOrder(sketch.name("slib"), sketch.name("lamsoor"), sketch.name("tureluur"));
        var arrow = page.expectFirst(".kk-map__drawing a[href=/samenhangen/" + relation + "]");
        assertThat(arrow.hasClass("kk-map__arrow--more")).isTrue();
        assertThat(arrow.select(".kk-map__mark, .kk-map__half")).hasSize(2);
        assertThat(arrow.expectFirst("title").text()).contains("SZW").contains("1 bron.");
        assertThat(page.select("#in-woorden-lijst a[href=/samenhangen/" + relation + "]"))
                .hasSize(1);
        assertThat(page.select("a[href=/factoren/" + bird + "]")).isNotEmpty();
        assertThat(page.select("script[src^=/assets/map.js]")).hasSize(1);
        assertThat(open("/over").select("script[src^=/assets/map.js]")).isEmpty();
    }

    @Test
    void aLensAndAFocusLeaveOutTheRest() throws Exception {
        assertThat(open(around(cord) + "&teken=less")
                        .select(".kk-map__plate title")
                        .eachText())
                .containsExactlyInAnyOrder(sketch.name("lamsoor"), sketch.name("tureluur"));
        assertThat(open("/systeemkaart?factor=" + bird + "&richting=af")
                        .select(".kk-map__plate title")
                        .eachText())
                .containsExactly(sketch.name("tureluur"));
        assertThat(open("/systeemkaart?ministerie=BESTAAT-NIET")
                        .select(".kk-empty__title")
                        .text())
                .contains("blijft er niets over");
    }

    @Test
    void whatTheScriptReadsIsSentOnlyWhenItChanged() throws Exception {
        String address = around(cord).replace("kaart?", "kaart/kaart.json?");
        var first = browser.get().uri(address).exchange();
        String mark = String.valueOf(first.getResponse().getHeader("ETag"));
        assertThat(text(first)).contains(sketch.name("lamsoor"));
        assertThat(status(again(address, mark))).isEqualTo(304);
        assertThat(again(address, mark).getResponse().getContentAsByteArray()).isEmpty();

        sketch.relation(bird, mud, Sign.UNCLEAR, Poles.NEITHER);
        var extra = sketch.relation(sketch.factor("schelp"), cord, Sign.MORE, Poles.NEITHER);
        var changed = again(address, mark);
        assertThat(status(changed)).isEqualTo(200);
        assertThat(text(changed)).contains("[" + extra + ",");

        String second = String.valueOf(changed.getResponse().getHeader("ETag"));
        noor.post("/systeemkaart/plaatsen", Map.of("plaats", List.of(cord + ",1,1")));
        assertThat(status(again(address, second))).isEqualTo(200);
    }

    @Test
    void whatIsHiddenLeavesNoTraceInThePictureItsFilesOrItsMark() throws Exception {
        String word = sketch.name("geheim");
        String json = around(cord).replace("kaart?", "kaart/kaart.json?");
        String before =
                String.valueOf(browser.get().uri(json).exchange().getResponse().getHeader("ETag"));
        long hidden = sketch.factor("geheim");
        long secret = sketch.relation(cord, hidden, Sign.MORE, Poles.RISK);
        long jet = As.person(platform, "Jet", "READER").value();
        sketch.hide("factor", hidden, jet);

        for (String kind : List.of("", "/kaart.json", "/kaart.svg", "/kaart.graphml", "/samenhangen.csv"))
            assertThat(text(browser.get()
                            .uri(around(cord).replace("kaart?", "kaart" + kind + "?"))
                            .exchange()))
                    .as(kind)
                    .contains(sketch.name("tureluur"))
                    .doesNotContain(word, "/samenhangen/" + secret + "\"");
        byte[] pdf = browser.get()
                .uri(around(cord).replace("kaart?", "kaart/kaart.pdf?"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("tureluur")
                    .doesNotContain("geheim");
        }
        assertThat(status(again(json, before))).isEqualTo(304);
    }

    @Test
    void onlyAnEditorPutsAFactorSomewhereAndItStandsThere() throws Exception {
        var put = Map.of("plaats", List.of(mud + ",250.5,125"));
        assertThat(status(new Editor(browser, "Rik", "READER").post("/systeemkaart/plaatsen", put)))
                .isEqualTo(403);
        assertThat(places.kept().getOrDefault(mud, new Spot(0, 0, false)).pinned())
                .isFalse();

        assertThat(status(noor.post("/systeemkaart/plaatsen", put))).isEqualTo(204);

        var spot = spot(mud);
        assertThat(spot.x()).isEqualTo(250.5, within(0.01));
        assertThat(spot.pinned()).isTrue();
        noor.post("/systeemkaart/schikking", Map.of());
        assertThat(spot(mud)).isEqualTo(spot);
        assertThat(spot(bird).pinned()).isFalse();
        assertThat(status(noor.post("/systeemkaart/plaatsen", Map.of("plaats", List.of("1,2")))))
                .isEqualTo(400);
    }

    @Test
    void lookingWritesNothing() throws Exception {
        var before = places.kept();
        open("/systeemkaart");
        assertThat(places.kept()).isEqualTo(before);
    }

    @Test
    void aNewFactorGetsAPlaceAndWhatAPersonPutSomewhereStays() {
        noor.post("/systeemkaart/plaatsen", Map.of("plaats", List.of(mud + ",300,300")));
        var before = places.kept();
        long fresh = sketch.factor("zeekraal");
        sketch.relation(mud, fresh, Sign.MORE, Poles.OPPORTUNITY);

        places.keepNew();

        assertThat(places.kept()).containsAllEntriesOf(before).containsKey(fresh);
    }

    private Spot spot(long factor) {
        var spot = places.kept().get(factor);
        if (spot == null) throw new AssertionError("no place is kept");
        return spot;
    }

    private static String around(long factor) {
        return "/systeemkaart?factor=" + factor;
    }

    private Document open(String address) throws Exception {
        return page(browser.get().uri(address).exchange());
    }

    private MvcTestResult again(String address, String mark) {
        return browser.get().uri(address).header("If-None-Match", mark).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
