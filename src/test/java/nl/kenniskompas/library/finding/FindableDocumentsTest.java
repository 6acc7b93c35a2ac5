package nl.kenniskompas.library.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Papers;
import nl.kenniskompas.library.Visit;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Index;
import nl.kenniskompas.search.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A document, its passages and what it cites come into the index and leave it again.
@PlatformTest
class FindableDocumentsTest {
    @Autowired
    ApplicationContext platform;

    @Autowired
    Library library;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    private Index index;
    private long id;

    @BeforeEach
    void letter() {
        index = Index.of(platform);
        var letter = Papers.of(
                        "Brief over griendhout",
                        "letter",
                        "Op de griend groeien wilgen voor zinkstukken.",
                        "Zie Kamerstuk 29 544, nrs. 1115 en 1116 over die zinkstukken.")
                .dated("2024-05-01")
                .from("Raad voor Griendhout", "LVVN")
                .citing("paper", "Kamerstuk 29 544, nrs. 1115 en 1116", "29544-1115", "29544-1116");
        id = library.add(letter.document()).value();
    }

    private List<Hit> found(String words) {
        return index.found(words).stream()
                .filter(hit -> hit.source().equals(new Item("document", id)))
                .toList();
    }

    @Test
    void aDocumentIsFoundByItsTitleAndItsPublisher() {
        assertThat(found("griendhout")).extracting(Hit::kind).contains("document");
        assertThat(found("Raad voor Griendhout")).extracting(Hit::address).contains("/bibliotheek/" + id);
    }

    @Test
    void aPassageLeadsToItsPlaceInTheReader() {
        var passage = found("wilgen op de griend").getFirst();
        assertThat(passage.kind()).isEqualTo("passage");
        assertThat(passage.trail()).containsExactly("Brief over griendhout");
        var page = Visit.reader(browser).page(passage.address().replaceFirst("#.*", ""));
        assertThat(page.select("#plaats").text()).isEqualTo("Op de griend groeien wilgen voor zinkstukken.");
    }

    @Test
    void aCitationIsFoundByAnySpellingAndLeadsToItsPlace() {
        var citation = found("29544-1116").stream()
                .filter(hit -> hit.kind().equals("citation"))
                .findFirst()
                .orElseThrow();
        String address = citation.address();
        var page = Visit.reader(browser).page(address.replaceFirst("#.*", ""));
        assertThat(page.select(address.substring(address.indexOf('#')))).hasSize(1);
    }

    @Test
    void anEnglishDocumentIsFoundByEnglishWords() {
        id = library.add(Papers.of(
                                "Willows of the delta",
                                "other",
                                "The willows were harvested by farmers, and their branches have been used in the building of dams.")
                        .document())
                .value();
        assertThat(found("willow branch used by a farmer"))
                .extracting(Hit::kind)
                .contains("passage");
    }

    @Test
    void allOfItFollowsTheDocument() {
        assertThat(found("zinkstukken")).hasSize(2);
        sql.sql("update document set title = 'Schrijven over wilgenhout' where id = ?")
                .param(id)
                .update();
        assertThat(found("zinkstukken")).hasSize(2).allSatisfy(hit -> assertThat(hit.trail())
                .containsExactly("Schrijven over wilgenhout"));
        sql.sql("delete from document where id = ?").param(id).update();
        assertThat(found("zinkstukken")).isEmpty();
        assertThat(found("29544-1116")).isEmpty();
    }
}
