package nl.kenniskompas.administration.organisation;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationName;
import nl.kenniskompas.identity.OrganisationNames;
import nl.kenniskompas.identity.OrganisationSuccessions;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.register.Validity;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms for what an organisation was called, and for where it came from and went.
@Controller
class NameFormController {
    private final Forms forms;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final OrganisationSuccessions successions;

    NameFormController(
            Forms forms, Organisations organisations, OrganisationNames names, OrganisationSuccessions successions) {
        this.forms = forms;
        this.organisations = organisations;
        this.names = names;
        this.successions = successions;
    }

    @RequestMapping(
            path = "/beheer/organisaties/{id:\\d+}/namen/nieuw",
            method = {GET, POST})
    ModelAndView add(@PathVariable long id, HttpServletRequest request) {
        return forms.form(
                request,
                NameForm.KIND,
                0,
                () -> form(new OrganisationName(0, 0, new OrganisationId(id), "", null, Validity.ALWAYS)));
    }

    @RequestMapping(
            path = "/beheer/organisatienamen/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, NameForm.KIND, id, () -> form(standing(id)));
    }

    @RequestMapping(
            path = "/beheer/organisatienamen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, NameForm.KIND, id, () -> removable(id));
    }

    @RequestMapping(
            path = "/beheer/organisaties/{id:\\d+}/opvolging/nieuw",
            method = {GET, POST})
    ModelAndView follow(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, SuccessionForm.KIND, 0, () -> {
            var organisation =
                    organisations.find(new OrganisationId(id)).orElseThrow(() -> new NotFound("organisation", id));
            return new SuccessionForm(successions, organisation, null, organisations.all());
        });
    }

    @RequestMapping(
            path = "/beheer/opvolgingen/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView part(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, SuccessionForm.KIND, id, () -> {
            var step = successions.find(id).orElseThrow(() -> new NotFound("succession", id));
            var organisation = organisations.find(step.organisation()).orElseThrow(() -> new NotFound("step", id));
            return new SuccessionForm(successions, organisation, step, organisations.all());
        });
    }

    private OrganisationName standing(long id) {
        return names.find(id).orElseThrow(() -> new NotFound("name", id));
    }

    /// The only name has no removal.
    private Draft removable(long id) {
        var form = form(standing(id));
        if (form.removal() == null) throw new NotFound("removal of name", id);
        return form;
    }

    private NameForm form(OrganisationName own) {
        var organisation = organisations
                .find(own.organisation())
                .orElseThrow(
                        () -> new NotFound("organisation", own.organisation().value()));
        var others = names.all().entrySet().stream()
                .filter(other -> !other.getKey().equals(organisation.id()))
                .flatMap(other -> other.getValue().stream())
                .toList();
        return new NameForm(names, organisation, own, names.of(organisation.id()), others);
    }
}
