package nl.kenniskompas.library.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Papers;
import nl.kenniskompas.library.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class ReaderTest {
    private static final String PROMISE =
            "Ik stuur de Kamer voor 1 maart een brief over het riet (Kamerstuk 92 001, nr. 3).";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Library library;

    private long id;

    @BeforeEach
    void letter() {
        var letter = Papers.of(
                        "Brief over <b>riet</b>",
                        "letter",
                        PROMISE + "\n\nDat kost 12 miljoen euro.\n\n1. Een noot over riet.",
                        "Zie ook Kamerstuk 92 001, nrs. 4 en 5.")
                .citing("paper", "Kamerstuk 92 001, nr. 3", "92001-3")
                .citing("paper", "Kamerstuk 92 001, nrs. 4 en 5", "92001-4", "92001-5")
                .finding("commitment", PROMISE)
                .finding("amount", "12 miljoen euro")
                .finding("footnote", "1. Een noot over riet.")
                .finding("section", "Zie ook");
        id = library.add(letter.document()).value();
        library.mark(new DocumentId(id), 1, 0, 8);
    }

    @Test
    void everythingFoundIsMarkedByItsKind() {
        var page = page("");
        assertThat(page.select("mark.kk-mark--promise").text()).contains("Ik stuur de Kamer");
        assertThat(page.select("mark.kk-mark--promise[data-word=toezegging]")).hasSize(1);
        assertThat(page.select("mark.kk-mark--fact").text()).isEqualTo("12 miljoen euro");
        assertThat(page.select("mark.kk-mark--promise mark.kk-mark--citation a").attr("href"))
                .isEqualTo("/verwijzingen/kst-92001-3");
        assertThat(page.select("a.kk-mark__ref").eachAttr("href"))
                .containsExactly("/verwijzingen/kst-92001-4", "/verwijzingen/kst-92001-5");
        assertThat(page.select("a a")).isEmpty();
        assertThat(page.select("main b")).as("the title stays words").isEmpty();
    }

    @Test
    void theLegendNarrowsTheMarksWithoutLosingTheirPlaces() {
        var page = page("");
        assertThat(page.select(".kk-chip").eachText())
                .contains("toezegging1", "verwijzing2", "bedrag1", "overgenomen1");
        String only = page.select(".kk-chip").stream()
                .filter(chip -> chip.text().startsWith("bedrag"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var narrowed = Visit.reader(browser).page(only);
        assertThat(narrowed.select("mark.kk-mark--fact")).hasSize(1);
        assertThat(narrowed.select("mark.kk-mark--promise")).isEmpty();
        assertThat(narrowed.select("mark[id]").size())
                .isEqualTo(page.select("mark[id]").size());
        assertThat(narrowed.select(".kk-chip[aria-current]").text()).startsWith("bedrag");
    }

    @Test
    void theListBesideTheTextLeadsToEveryPlace() {
        var page = page("");
        var entries = page.select("#vondsten .kk-links > li > a:first-child");
        assertThat(entries).hasSize(6);
        for (var entry : entries) {
            String address = entry.attr("href");
            String anchor = address.substring(address.indexOf('#'));
            assertThat(Visit.reader(browser)
                            .page(address.substring(0, address.indexOf('#')))
                            .select(anchor))
                    .as(address)
                    .isNotEmpty();
        }
        assertThat(page.select("#vondsten a[href=/verwijzingen/kst-92001-5]")).hasSize(1);
    }

    @Test
    void aFootnoteStandsBesideItsPageAndOnlyOnce() {
        var page = page("");
        assertThat(page.select("#bladzijde-1 .kk-reader__notes").text()).isEqualTo("1. Een noot over riet.");
        assertThat(page.select("#bladzijde-1 .kk-reader__text").text()).doesNotContain("Een noot over riet");
        assertThat(page.select("#bladzijde-2 .kk-reader__notes")).isEmpty();
    }

    @Test
    void anyStretchCanBeComeFor() {
        int start = (PROMISE + "\n\n").length();
        var chosen = page("?vanaf=" + (start - 2) + "&tot=" + (start + 24)).select("mark[aria-current]");
        assertThat(chosen.text()).isEqualTo("Dat kost 12 miljoen euro");
        assertThat(chosen.select("#plaats").text()).isEqualTo("Dat kost");
        assertThat(page("?passage=-1&vanaf=0&tot=8").select("#plaats")).hasSize(1);
    }

    @Test
    void aStretchOfALongDocumentIsInSight() {
        String[] pages = IntStream.rangeClosed(1, 90)
                .mapToObj(n -> "Op blad " + n + " staat riet.")
                .toArray(String[]::new);
        var text = Papers.of("Een lang stuk over riet", "letter", pages).document();
        long document = library.add(text).value();
        int start = text.content().indexOf("Op blad 57 ");
        var page = Visit.reader(browser)
                .page("/bibliotheek/" + document + "?vanaf=" + start + "&tot=" + (start + 10) + "#plaats");
        assertThat(page.select("#bladzijde-57 #plaats").text()).isEqualTo("Op blad 57");
    }

    @Test
    void oddParametersBreakNothing() {
        for (String odd : new String[] {
            "?toon=%3Cscript%3E",
            "?toon=onbekend",
            "?deel=99",
            "?bladzijde=99999",
            "?passage=-1",
            "?deel=-2",
            "?vanaf=-9&tot=-3",
            "?vanaf=90&tot=7",
            "?vanaf=99999999999&tot=999999999999",
            "?vanaf=-99999999999&tot=999999999999"
        }) assertThat(page(odd).select(".kk-reader__page")).as(odd).isNotEmpty();
    }

    private Document page(String parameters) {
        return Visit.reader(browser).page("/bibliotheek/" + id + parameters);
    }
}
