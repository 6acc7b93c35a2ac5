package nl.kenniskompas.systemmap.form;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.systemmap.dilemma.MapCorner;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class SayingFormTest {
    private static final String NEW = "/samenhangen/nieuw";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SystemMaps maps;

    @Autowired
    ApplicationContext platform;

    private Relation said(String... filled) throws Exception {
        var editor = new Editor(browser, "Joris");
        long id = idIn(editor.send(editor.open(NEW), filled));
        return maps.read().relation(id).orElseThrow();
    }

    private String name(long factor) {
        return maps.read().factor(factor).name();
    }

    @Test
    void aSentenceBecomesARelationWithItsSignAndStaysAsItWasTyped() throws Exception {
        var relation = said(
                "sentence",
                "meer hangmatten leidt tot minder vergaderdrang",
                "poles",
                "opportunity",
                "ministries",
                "SZW, BZK",
                "themes",
                "Uitrusten");

        assertThat(name(relation.cause())).isEqualTo("hangmatten");
        assertThat(name(relation.effect())).isEqualTo("vergaderdrang");
        assertThat(relation.sign()).isEqualTo(Sign.LESS);
        assertThat(relation.poles()).isEqualTo(Poles.OPPORTUNITY);
        assertThat(relation.ministries()).hasSize(2);
        assertThat(relation.themes().getFirst().title()).isEqualTo("Uitrusten");
        assertThat(relation.claims().getFirst().words()).isEqualTo("meer hangmatten leidt tot minder vergaderdrang");
    }

    @Test
    void lessOfWhatLessensIsReadAsMoreOfMore() throws Exception {
        assertThat(said("sentence", "minder schommelstoelen leidt tot minder wiegeliedjes")
                        .sign())
                .isEqualTo(Sign.MORE);
    }

    @Test
    void whileTypingThePageTellsWhatIsReadAndWhatIsKnownAndKeepsNothing() throws Exception {
        var corner = new MapCorner(platform);
        corner.relation("zitzakken", Sign.MORE, "opstaproblemen", Poles.RISK);
        var editor = new Editor(browser, "Joris");
        int before = maps.read().relations().size();

        var looked = editor.send(
                editor.open(NEW), "sentence", "meer zitzakken leidt tot meer opstaproblemen", Forms.LOOK, "1");

        var read = page(looked).select("#gelezen-als");
        assertThat(status(looked)).isEqualTo(200);
        assertThat(read.select(".kk-spoken").text()).contains("zitzakken").contains("opstaproblemen");
        assertThat(read.select("a[href^=/factoren/]")).hasSize(2);
        assertThat(read.select("a[href^=/samenhangen/]")).hasSize(1);
        assertThat(maps.read().relations()).hasSize(before);
    }

    @Test
    void whoSaysItOnceMoreAddsASourceToTheSameRelation() throws Exception {
        var first = said("sentence", "meer ligstoelen leidt tot meer dutjes");
        var second = said("sentence", "meer ligstoelen leidt tot meer dutjes", "saidIn", "Nota dutten");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.claims()).hasSize(2);
    }

    @Test
    void whatIsReadWronglyCanBeSaidOutright() throws Exception {
        var relation = said(
                "sentence", "poefs en krukken", "cause", "poefjes", "effect", "krukjes in de gang", "sign", "less");

        assertThat(name(relation.cause())).isEqualTo("poefjes");
        assertThat(relation.sign()).isEqualTo(Sign.LESS);
    }

    @Test
    void aSentenceWithoutCauseAndEffectIsRefusedAndKept() throws Exception {
        var editor = new Editor(browser, "Joris");

        var refused = editor.send(editor.open(NEW), "sentence", "divans");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(page(refused).select("#veld-sentence").val()).isEqualTo("divans");
    }

    @Test
    void theCapitalThatBeginsASentenceIsNoPartOfANameAndThatOfAPlaceIs() throws Exception {
        assertThat(name(said("sentence", "Warmere dekens leiden tot meer dromen")
                        .cause()))
                .isEqualTo("warmere dekens");
        assertThat(name(said("sentence", "Europese dekens leiden tot meer dromen")
                        .cause()))
                .isEqualTo("Europese dekens");
    }

    @Test
    void nothingLeadsToItself() throws Exception {
        var editor = new Editor(browser, "Joris");

        assertThat(status(editor.send(editor.open(NEW), "sentence", "meer bankhangen leidt tot meer bankhangen")))
                .isEqualTo(422);
    }

    @Test
    void aFactorThatComesInGetsAPlaceOnceAndKeepsIt() throws Exception {
        var relation = said("sentence", "meer logeerbedden leidt tot meer logees");
        var place = place(relation.cause());

        said("sentence", "meer logees leidt tot meer ontbijtborden");

        assertThat(place(relation.cause())).isEqualTo(place);
        assertThat(place(relation.effect())).isNotEmpty();
    }

    private String place(long factor) {
        return platform.getBean(JdbcClient.class)
                .sql("select x || ',' || y from factor_place where factor_id = ?")
                .param(factor)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
