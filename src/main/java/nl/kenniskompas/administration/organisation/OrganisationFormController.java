package nl.kenniskompas.administration.organisation;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationNames;
import nl.kenniskompas.identity.OrganisationUses;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OrganisationFormController {
    private final Forms forms;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final List<OrganisationUses> uses;

    OrganisationFormController(
            Forms forms, Organisations organisations, OrganisationNames names, List<OrganisationUses> uses) {
        this.forms = forms;
        this.organisations = organisations;
        this.names = names;
        this.uses = uses;
    }

    @RequestMapping(
            path = "/beheer/organisaties/nieuw",
            method = {GET, POST})
    ModelAndView add(HttpServletRequest request) {
        return forms.form(request, OrganisationForm.KIND, 0, () -> new FoundingForm(organisations));
    }

    @RequestMapping(
            path = "/beheer/organisaties/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, OrganisationForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/beheer/organisaties/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, OrganisationForm.KIND, id, () -> removable(id));
    }

    private OrganisationForm standing(long id) {
        var organisation =
                organisations.find(new OrganisationId(id)).orElseThrow(() -> new NotFound("organisation", id));
        boolean used =
                uses.stream().anyMatch(module -> !module.of(organisation.id()).isEmpty());
        return new OrganisationForm(
                organisations, organisation, names.of(organisation.id()).size(), used);
    }

    /// What something hangs on has no removal.
    private Draft removable(long id) {
        var form = standing(id);
        if (form.used()) throw new NotFound("removal of organisation", id);
        return form;
    }
}
