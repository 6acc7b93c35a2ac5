package nl.kenniskompas.agenda.facts;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.identity.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FactsFormController {
    private final Forms forms;
    private final Editions editions;
    private final Agendas agendas;
    private final AgendaEditions writing;
    private final Organisations organisations;
    private final FirstAudience audience;

    FactsFormController(
            Forms forms,
            Editions editions,
            Agendas agendas,
            AgendaEditions writing,
            Organisations organisations,
            FirstAudience audience) {
        this.forms = forms;
        this.editions = editions;
        this.agendas = agendas;
        this.writing = writing;
        this.organisations = organisations;
        this.audience = audience;
    }

    @RequestMapping(
            path = "/agenda/nieuw",
            method = {GET, POST})
    ModelAndView add(HttpServletRequest request) {
        return forms.form(
                request, FactsForm.KIND, 0, () -> new FoundingForm(writing, agendas, organisations, audience));
    }

    @RequestMapping(
            path = "/agenda/{slug}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable String slug, HttpServletRequest request) {
        return forms.form(request, FactsForm.KIND, idOf(slug), () -> standing(slug));
    }

    @RequestMapping(
            path = "/agenda/{slug}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable String slug, HttpServletRequest request) {
        return forms.removal(request, FactsForm.KIND, idOf(slug), () -> standing(slug));
    }

    /// 0 when it is there no more.
    private long idOf(String slug) {
        return agendas.all().stream()
                .filter(agenda -> agenda.slug().equals(slug))
                .mapToLong(Agenda::id)
                .findFirst()
                .orElse(0);
    }

    private Draft standing(String slug) {
        return new FactsForm(writing, editions.of(slug), agendas.all());
    }
}
