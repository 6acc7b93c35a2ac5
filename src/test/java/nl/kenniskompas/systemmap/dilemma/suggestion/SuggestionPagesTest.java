package nl.kenniskompas.systemmap.dilemma.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.systemmap.dilemma.MapCorner;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class SuggestionPagesTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext context;

    @Autowired
    DilemmaSuggestions suggestions;

    @Autowired
    Tradeoffs tradeoffs;

    @Autowired
    SystemMaps maps;

    private MapCorner corner;
    private Editor editor;

    @BeforeEach
    void arrived() {
        corner = new MapCorner(context);
        editor = new Editor(browser, "Froukje");
    }

    private List<Long> waiting() {
        return suggestions.waiting(maps.read(), tradeoffs.all()).stream()
                .map(one -> one.concern().relation().id())
                .toList();
    }

    @Test
    void onlyWhatHasTwoSidesAndSeveralMinistriesIsSuggested() {
        long both = corner.relation("molens", Sign.MORE, "wieken", Poles.BOTH, "Molenraad", "Windraad");
        long single = corner.relation("molens", Sign.LESS, "uilen", Poles.BOTH, "Molenraad");
        long oneSided = corner.relation("molens", Sign.MORE, "meel", Poles.OPPORTUNITY, "Molenraad", "Windraad");
        long parted = corner.relation("molens", Sign.MORE, "lawaai", Poles.OPPORTUNITY, "Molenraad");
        corner.say(parted, "Lawaai is een last.", Poles.RISK, "Windraad");

        assertThat(waiting()).contains(both, parted).doesNotContain(single, oneSided);
    }

    @Test
    void whatIsPutAsideStaysAsideUntilThatIsTakenBack() throws Exception {
        long relation = corner.relation("sluizen", Sign.MORE, "palingen", Poles.BOTH, "Sluisraad", "Visraad");

        editor.post("/samenhangen/" + relation + "/geen-dilemma", Map.of());

        assertThat(waiting()).doesNotContain(relation);
        var shown = editor.open("/dilemmas?alles=ja");
        assertThat(shown.select("#terzijde form").eachAttr("action"))
                .contains("/samenhangen/" + relation + "/wel-dilemma");
        editor.post("/samenhangen/" + relation + "/wel-dilemma", Map.of());
        assertThat(waiting()).contains(relation);
    }

    @Test
    void aDilemmaBeginsWithWhatTheSourcesSayAndTakesTheSuggestionAway() throws Exception {
        long relation = corner.relation("stuwen", Sign.MORE, "zalmen", Poles.OPPORTUNITY, "Stuwraad");
        corner.say(relation, "Een stuw houdt de zalm tegen.", Poles.RISK, "Zalmraad");
        assertThat(editor.open("/dilemmas?alles=ja").select("a[href$=samenhang=" + relation + "]"))
                .hasSize(1);

        var form = editor.open("/dilemmas/nieuw?samenhang=" + relation);

        assertThat(form.select("[name=title]").val()).isEqualTo("stuwen en zalmen: kans en risico");
        assertThat(form.select("[name=firstCase]").text()).contains("stuwen doet iets met zalmen (Stuwraad)");
        assertThat(form.select("[name=secondCase]").text()).isEqualTo("Een stuw houdt de zalm tegen. (Zalmraad)");
        editor.send(form);
        assertThat(waiting()).doesNotContain(relation);
        assertThat(tradeoffs.all()).anyMatch(one -> one.relations().contains(relation));
    }

    @Test
    void twoChainsThatContradictEachOtherBecomeTheTwoValues() throws Exception {
        corner.relation("terpen", Sign.MORE, "droge voeten", Poles.OPPORTUNITY, "Terpraad");
        corner.relation("droge voeten", Sign.MORE, "bewoners", Poles.OPPORTUNITY, "Terpraad");
        corner.relation("terpen", Sign.MORE, "kosten van terpen", Poles.RISK, "Muntraad");
        corner.relation("kosten van terpen", Sign.LESS, "bewoners", Poles.RISK, "Muntraad");
        String address = "/dilemmas/nieuw?van=" + corner.factor("terpen") + "&naar=" + corner.factor("bewoners");

        var form = editor.open(address);

        assertThat(form.select("[name=firstCase]").text()).isEqualTo("terpen → (+) droge voeten → (+) bewoners");
        assertThat(form.select("[name=secondCase]").text()).isEqualTo("terpen → (+) kosten van terpen → (-) bewoners");
        assertThat(form.select("input[name=relations][checked]")).hasSize(4);
        editor.send(form);
        assertThat(tradeoffs.all())
                .anyMatch(one ->
                        one.relations().size() == 4 && one.dilemma().title().startsWith("terpen"));
    }

    @Test
    void anAddressThatNamesNothingOnTheMapGivesAnEmptyForm() throws Exception {
        assertThat(editor.open("/dilemmas/nieuw?samenhang=987654321")
                        .select("[name=title]")
                        .val())
                .isEmpty();
        assertThat(editor.open("/dilemmas/nieuw?van=987654321&naar=1")
                        .select("[name=title]")
                        .val())
                .isEmpty();
    }
}
