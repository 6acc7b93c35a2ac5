package nl.kenniskompas.library.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Papers;
import nl.kenniskompas.library.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class FacetsTest {
    private static final String MINE = "q=zeepaard";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Library library;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void shelf() {
        sql.sql("delete from document where title like '%zeepaard%' or title like '%Zeepaard%'")
                .update();
        add(Papers.of("Brief over het zeepaard", "letter", "Tekst.")
                .dated("2025-03-01")
                .from("Ministerie van Zee", "ZEE", "LVVN"));
        add(Papers.of("Tweede brief over het Zeepaard", "letter", "Tekst.")
                .dated("2026-03-01")
                .from("Ministerie van Zee", "ZEE"));
        add(Papers.of("Agenda van het zeepaard", "agenda", "Tekst.")
                .dated("2026-05-01")
                .from("Ministerie van Kust", "KUST"));
        add(Papers.of("Los stuk over een zeepaard", "other", "Tekst."));
    }

    private void add(Papers papers) {
        library.add(papers.document());
    }

    @Test
    void everyFacetCountsWhatTheOthersLeave() {
        var all = page(MINE);
        assertThat(titles(all)).hasSize(4);
        assertThat(count(all, "Vorm", "brief")).isEqualTo(2);
        assertThat(count(all, "Jaar", "2026")).isEqualTo(2);
        assertThat(count(all, "Jaar", "zonder datum")).isEqualTo(1);
        assertThat(count(all, "Ministerie", "LVVN")).isEqualTo(1);
        assertThat(count(all, "Uitgever", "uitgever onbekend")).isEqualTo(1);

        var letters = page(MINE + "&vorm=letter");
        assertThat(titles(letters)).hasSize(2);
        assertThat(count(letters, "Vorm", "kennisagenda"))
                .as("a sibling of the chosen value")
                .isEqualTo(1);
        assertThat(count(letters, "Jaar", "2026")).isEqualTo(1);
        assertThat(count(letters, "Ministerie", "ZEE")).isEqualTo(2);

        assertThat(titles(page(MINE + "&vorm=letter&vorm=agenda&jaar=2026"))).hasSize(2);
        assertThat(titles(page(MINE + "&ministerie=LVVN"))).containsExactly("Brief over het zeepaard");
        assertThat(titles(page(MINE + "&uitgever=-"))).containsExactly("Los stuk over een zeepaard");
    }

    @Test
    void aChosenValueCanBeLetGo() {
        var page = page(MINE + "&vorm=letter&jaar=2026&volgorde=titel");
        assertThat(page.select(".kk-chip").eachText()).hasSize(3);
        String without = page.select(".kk-chip").stream()
                .filter(chip -> chip.text().contains("2026"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        assertThat(without).contains("vorm=letter", "volgorde=titel").doesNotContain("jaar");
        assertThat(titles(Visit.reader(browser).page(without))).hasSize(2);
    }

    @Test
    void theListIsOrderedAsAsked() {
        assertThat(titles(page(MINE + "&volgorde=oudste")).getFirst()).isEqualTo("Brief over het zeepaard");
        assertThat(titles(page(MINE + "&volgorde=nieuwste")).getFirst()).isEqualTo("Agenda van het zeepaard");
        assertThat(titles(page(MINE + "&volgorde=titel")).getFirst()).isEqualTo("Agenda van het zeepaard");
        assertThat(titles(page(MINE + "&volgorde=onzin")).getFirst()).isEqualTo("Los stuk over een zeepaard");
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 0; i < 30; i++) add(Papers.of("Nummer " + i + " van het zeepaard", "other", "Tekst."));
        var first = page(MINE);
        assertThat(titles(first)).hasSize(25);
        var second = Visit.reader(browser).page(first.expectFirst("a[rel=next]").attr("href"));
        assertThat(titles(second)).hasSize(9).doesNotContainAnyElementsOf(titles(first));
        assertThat(titles(page(MINE + "&blad=99999"))).hasSize(9);
        assertThat(titles(page(MINE + "&blad=-3"))).hasSize(25);
    }

    @Test
    void wordsFromOutsideStayWords() {
        var page = page("q=%27%25%3Cscript%3E_zeepaard&vorm=%27%3B--&jaar=x");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".kk-empty")).hasSize(1);
    }

    @Test
    void anEditorPutsTheFactsRightAndTheFacetsFollow() {
        long id = sql.sql("select id from document where title = 'Los stuk over een zeepaard'")
                .query(Long.class)
                .single();
        var editor = Visit.editor(browser);
        String form = "/bibliotheek/" + id + "/bewerken";
        assertThat(Visit.reader(browser).get(form)).hasStatus(403);
        String version = editor.page(form).expectFirst("input[name=version]").attr("value");
        var fields = Map.of(
                "version",
                version,
                "title",
                "Nota over een zeepaard",
                "kind",
                "letter",
                "dated",
                "2024-01-31",
                "publisher",
                "Ministerie van Zee",
                "ministries",
                "ZEE, KUST",
                "identifier",
                "12 345, nr. 67");
        assertThat(editor.post(form, fields)).hasStatus(302);
        assertThat(titles(page(MINE + "&jaar=2024&ministerie=KUST"))).containsExactly("Nota over een zeepaard");
        assertThat(editor.page("/bibliotheek/" + id).select(".kk-facts a[href=/verwijzingen/kst-12345-67]"))
                .hasSize(1);

        var stale = editor.post(form, fields);
        assertThat(stale).hasStatus(409);
        assertThat(Visit.parsed(stale).select("textarea[name=title]").text()).isEqualTo("Nota over een zeepaard");
        assertThat(editor.post(form, Map.of("version", version, "title", "", "kind", "letter", "identifier", "tien")))
                .hasStatus(422);
    }

    private Document page(String query) {
        return Visit.reader(browser).page("/bibliotheek?" + query);
    }

    private static List<String> titles(Document page) {
        return page.select(".kk-list__title").eachText();
    }

    private static int count(Document page, String facet, String value) {
        return page.select(".kk-note").stream()
                .filter(note -> note.expectFirst("h2").text().equals(facet))
                .flatMap(note -> note.select(".kk-facet__value").stream())
                .filter(link -> link.child(0).text().equals(value))
                .map(link -> Integer.parseInt(link.child(1).ownText()))
                .findFirst()
                .orElse(0);
    }
}
