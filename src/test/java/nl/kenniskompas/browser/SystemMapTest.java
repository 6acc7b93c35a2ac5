package nl.kenniskompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.picture.FactorPlaces;
import nl.kenniskompas.systemmap.picture.Sketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The map with a mouse, with keys alone, with somebody else at work on it, and without script.
@BrowserTest
class SystemMapTest {
    private static final String READY = "[data-map-ready]";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final String READ =
            "const map = await (await fetch(document.querySelector('[data-map]').dataset.map)).json();"
                    + " const one = map.factors.find((factor) => factor[0] === id);";
    private static final String PLACE = "async (id) => { " + READ
            + " return [(one[2] - map.back[0]) * map.back[2], (one[3] - map.back[1]) * map.back[3]].map(Math.round).join(); }";
    private static final String SEEN = "async (id) => { " + READ
            + " const box = document.querySelector('[data-map-canvas]').getBoundingClientRect();"
            + " const scale = Math.min(box.width / map.width, box.height / map.height);"
            + " return [box.x + (box.width - map.width * scale) / 2 + one[2] * scale,"
            + " box.y + (box.height - map.height * scale) / 2 + one[3] * scale,"
            + " box.x + box.width / 2, box.y + box.height / 2]; }";

    /// How many lines stand on the canvas, and how many of them it found no way to draw.
    private static final String LINES =
            "() => { const edges = document.querySelector('[data-map-canvas]')._cyreg.cy.edges();"
                    + " edges.boundingBox();"
                    + " const drawn = edges.map((edge) => edge[0]._private.rscratch)"
                    + ".filter((line) => !line.badLine && line.allpts.every(Number.isFinite));"
                    + " return edges.length + ' lines, not drawn: ' + (edges.length - drawn.length); }";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    @Autowired
    FactorPlaces places;

    Sketch sketch;
    long mud;
    long cord;
    long relation;

    @BeforeEach
    void aSmallMapStands() {
        sketch = Sketch.in(platform);
        mud = sketch.factor("slib");
        cord = sketch.factor("lamsoor");
        relation = sketch.relation(mud, cord, Sign.MORE, Poles.OPPORTUNITY);
        places.keepNew();
    }

    @Test
    void keysWalkFromFactorToFactorOpenAndClose() {
        try (Visitor visitor = Visitor.wide(port).go(around())) {
            var page = visitor.page;
            page.locator(READY).waitFor();
            var keys = new Keyboard(page).tabTo("[data-map-canvas]");
            Locator told = page.locator("[data-map-live]");
            assertThat(told).containsText(sketch.name(""));
            String first = told.textContent();
            for (String arrow : new String[] {"ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"})
                if (told.textContent().equals(first)) keys.press(arrow);
            assertThat(told.textContent()).isNotEqualTo(first);

            keys.press("Enter");
            Locator panel = page.locator("[data-map-panel]");
            assertThat(panel).isFocused();
            assertThat(panel.locator("a[href='/samenhangen/" + relation + "']")).isVisible();
            keys.press("Escape");
            assertThat(panel).isHidden();
            assertThat(page.locator("[data-map-canvas]")).isFocused();
            assertThat(Barriers.onBothWidths(visitor)).isEmpty();
        }
    }

    @Test
    void aFactorThatWasDraggedStandsThereAfterANewStart() {
        try (Visitor visitor = Visitor.wide(port).signedInAs("editor").go(around())) {
            var page = visitor.page;
            page.locator(READY).waitFor();
            String before = around(page);
            double[] at = onScreen(page);
            page.mouse().move(at[0], at[1]);
            page.mouse().down();
            page.mouse().move((at[0] + at[2]) / 2, (at[1] + at[3]) / 2, new Mouse.MoveOptions().setSteps(5));
            page.mouse().up();
            assertThat(page.locator("[data-map-status]")).containsText("De plaats is bewaard", PATIENTLY);

            Boolean pinned = platform.getBean(JdbcClient.class)
                    .sql("select pinned from factor_place where factor_id = ?")
                    .param(mud)
                    .query(Boolean.class)
                    .single();
            assertThat(pinned).isTrue();
            String stands = around(page);
            page.reload();
            page.locator(READY).waitFor();
            assertThat(around(page)).isEqualTo(stands).isNotEqualTo(before);
        }
    }

    @Test
    void eachRelationIsALineThatIsSeen() {
        for (Sign sign : Sign.values()) {
            sketch.relation(mud, cord, sign, Poles.OPPORTUNITY);
            sketch.relation(cord, mud, sign, Poles.RISK);
        }
        try (Visitor visitor = Visitor.wide(port)) {
            for (String map : List.of("/systeemkaart", around())) {
                var page = visitor.go(map).page;
                page.locator(READY).waitFor();
                int told = ((List<?>) page.evaluate("async () => (await (await fetch("
                                + "document.querySelector('[data-map]').dataset.map)).json()).relations"))
                        .size();
                assertThat(told).isGreaterThan(5);
                assertThat(page.evaluate(LINES)).isEqualTo(told + " lines, not drawn: 0");
            }
        }
    }

    @Test
    void whatSomebodyElseAddsComesIn() {
        try (Visitor visitor = Visitor.wide(port).go(around())) {
            var page = visitor.page;
            page.locator(READY).waitFor();
            sketch.relation(sketch.factor("tureluur"), mud, Sign.LESS, Poles.RISK);

            assertThat(page.locator("[data-map-status]")).containsText("wijzigingen van anderen", PATIENTLY);
            var keys = new Keyboard(page).tabTo("[data-map-canvas]");
            keys.press("Enter");
            assertThat(page.locator("[data-map-panel]")).containsText(sketch.name("tureluur"));
        }
    }

    @Test
    void aLostConnectionLosesNoPlace() {
        try (Visitor visitor = Visitor.wide(port).signedInAs("editor").go(around())) {
            var page = visitor.page;
            page.locator(READY).waitFor();
            double[] at = onScreen(page);
            page.evaluate(
                    "() => { window.there = fetch; window.fetch = () => Promise.reject(new TypeError('away')); }");
            page.mouse().move(at[0], at[1]);
            page.mouse().down();
            page.mouse().move((at[0] + at[2]) / 2, (at[1] + at[3]) / 2, new Mouse.MoveOptions().setSteps(5));
            page.mouse().up();
            Locator status = page.locator("[data-map-status]");
            assertThat(status).containsText("blijft bewaard", PATIENTLY);
            page.evaluate("() => { window.fetch = window.there; }");
            assertThat(status).containsText("De plaats is bewaard", PATIENTLY);
        }
    }

    @Test
    void withoutScriptThereIsThePictureAndTheList() {
        try (Visitor visitor = Visitor.withoutScript(port).go(around())) {
            var page = visitor.page;
            assertThat(page.locator(".kk-map__drawing a[href='/samenhangen/" + relation + "']"))
                    .hasCount(1);
            assertThat(page.locator("#in-woorden-lijst a[href='/samenhangen/" + relation + "']"))
                    .isVisible();
            page.locator(".kk-map__plate", new Page.LocatorOptions().setHasText("lamsoor"))
                    .first()
                    .click();
            assertThat(page.locator("#factor")).hasValue(Long.toString(cord));
        }
    }

    /// The factor's place on the ground, as the script was told it.
    private String around(Page page) {
        return String.valueOf(page.evaluate(PLACE, (int) mud));
    }

    /// Where the factor is seen, and the middle: the canvas shows what the drawing showed.
    private double[] onScreen(Page page) {
        page.locator("[data-map-canvas]").scrollIntoViewIfNeeded();
        var at = (List<?>) page.evaluate(SEEN, (int) mud);
        return at.stream().mapToDouble(one -> ((Number) one).doubleValue()).toArray();
    }

    private String around() {
        return "/systeemkaart?factor=" + mud + "&richting=beide&stappen=2";
    }
}
