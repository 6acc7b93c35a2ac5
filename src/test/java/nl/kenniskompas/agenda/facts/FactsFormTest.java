package nl.kenniskompas.agenda.facts;

import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class FactsFormTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Agendas agendas;

    @Autowired
    AgendaEditions editions;

    @Autowired
    Organisations organisations;

    @Test
    void aPeriodEndsNoEarlierThanItBegins() {
        assertThat(period("2027", "2026")).containsExactly("agenda.form.fault.ends.early");
        assertThat(period("", "2026")).containsExactly("agenda.form.fault.starts");
        assertThat(period("2026", "2026")).isEmpty();
        assertThat(period("2026", "")).isEmpty();
    }

    private static java.util.List<String> period(String starts, String ends) {
        return FactsForm.period(Answers.none().and("starts", starts).and("ends", ends)).stream()
                .map(Fault::key)
                .toList();
    }

    @Test
    void aNewEditionBeginsEmptyWithANewOrganisation() throws Exception {
        var noor = new Editor(browser, "Noor");
        var form = noor.open("/agenda/nieuw");
        var kept = noor.send(
                form,
                "newOrganisation",
                "Dienst voor Getijden",
                "title",
                "Getijdenagenda",
                "starts",
                "2027",
                "ends",
                "2030");

        assertThat(status(kept)).isEqualTo(303);
        assertThat(kept.getResponse().getRedirectedUrl()).isEqualTo("/agenda/getijdenagenda");
        var agenda = agendas.get("getijdenagenda");
        assertThat(agenda.organisationName()).isEqualTo("Dienst voor Getijden");
        assertThat(agenda.period()).isEqualTo("2027–2030");
    }

    @Test
    void aNewEditionCanBeginWithinItsOrganisation() throws Exception {
        var noor = new Editor(browser, "Noor");
        noor.send(
                noor.open("/agenda/nieuw"),
                "newOrganisation",
                "Dienst voor Stilte",
                "title",
                "Stille agenda",
                "audience",
                "within");

        assertThat(browser.get().uri("/agenda/stille-agenda")).hasStatus(404);
        assertThat(noor.open("/agenda/stille-agenda").text()).contains("Stille agenda");
        assertThat(noor.open("/agenda/nieuw").select("[name=audience][checked]").val())
                .isEqualTo("everybody");
    }

    @Test
    void anEditionWithoutOrganisationIsRefusedAndNothingTypedIsLost() throws Exception {
        var noor = new Editor(browser, "Noor");
        var refused = noor.send(noor.open("/agenda/nieuw"), "title", "Zonder baas", "starts", "27");

        assertThat(status(refused)).isEqualTo(422);
        var page = page(refused);
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#veld-organisation", "#veld-starts");
        assertThat(page.expectFirst("#veld-title").val()).isEqualTo("Zonder baas");
        assertThat(page.expectFirst("#veld-starts").val()).isEqualTo("27");
    }

    @Test
    void anEditionCannotComeBeforeItself() throws Exception {
        var ministry = organisations.register("Ministerie van Ketens").id();
        long first = editions.add(ministry, "Keten een", 2019, 2022, null);
        long second = editions.add(ministry, "Keten twee", 2023, 2026, first);

        var form = new Editor(browser, "Noor").open("/agenda/keten-een/bewerken");

        assertThat(form.select("#veld-predecessor option").eachAttr("value"))
                .doesNotContain(Long.toString(first), Long.toString(second));
    }

    @Test
    void anEditionCalledNieuwDoesNotHideTheForm() {
        var ministry = organisations.register("Ministerie van Ketens").id();
        assertThat(agendas.get(editions.add(ministry, "Nieuw", null, null, null))
                        .slug())
                .isNotEqualTo("nieuw");
    }
}
