package nl.kenniskompas.administration.people;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Gives, changes and takes roles.
@Controller
class RoleController {
    private static final String ROLES = "/beheer/personen/{id:\\d+}/rollen";

    private final Forms forms;
    private final People people;
    private final Memberships memberships;
    private final Offers offers;

    RoleController(Forms forms, People people, Memberships memberships, Offers offers) {
        this.forms = forms;
        this.people = people;
        this.memberships = memberships;
        this.offers = offers;
    }

    @RequestMapping(
            path = ROLES + "/nieuw",
            method = {GET, POST})
    ModelAndView give(@PathVariable long id, HttpServletRequest request) {
        return forms.form(
                request, RoleForm.KIND, 0, () -> new RoleForm(memberships, person(id), null, offers.organisations()));
    }

    @RequestMapping(
            path = ROLES + "/{role:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView change(@PathVariable long id, @PathVariable long role, HttpServletRequest request) {
        return forms.form(request, RoleForm.KIND, role, () -> standing(id, role));
    }

    @RequestMapping(
            path = ROLES + "/{role:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView take(@PathVariable long id, @PathVariable long role, HttpServletRequest request) {
        return forms.removal(request, RoleForm.KIND, role, () -> {
            var form = standing(id, role);
            if (form.removal() == null) throw new NotFound("removal of role", role);
            return form;
        });
    }

    private RoleForm standing(long id, long role) {
        var own = memberships
                .find(role)
                .filter(it -> it.person().value() == id)
                .orElseThrow(() -> new NotFound("role", role));
        offers.requireManaging(own.organisation());
        return new RoleForm(memberships, person(id), own, offers.organisations());
    }

    private Person person(long id) {
        return people.find(new PersonId(id)).orElseThrow(() -> new NotFound("person", id));
    }
}
