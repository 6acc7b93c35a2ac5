package nl.kenniskompas.administration.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import nl.kenniskompas.identity.Circles;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// One person: what they may, and whether they may come in.
@Controller
class PersonController {
    private static final String PERSON = "/beheer/personen/{id:\\d+}";

    private final People people;
    private final Grants grants;
    private final Circles circles;
    private final Deeds deeds;
    private final Rights rights;
    private final Memberships memberships;
    private final Accounts accounts;
    private final Offers offers;

    PersonController(
            People people,
            Grants grants,
            Circles circles,
            Deeds deeds,
            Rights rights,
            Memberships memberships,
            Accounts accounts,
            Offers offers) {
        this.people = people;
        this.grants = grants;
        this.circles = circles;
        this.deeds = deeds;
        this.rights = rights;
        this.memberships = memberships;
        this.accounts = accounts;
        this.offers = offers;
    }

    @GetMapping(PERSON)
    ModelAndView show(@PathVariable long id) {
        var person = people.find(new PersonId(id)).orElseThrow(() -> new NotFound("person", id));
        var held = grants.of(person.id());
        var changeable = held.stream()
                .filter(grant -> rights.manages(grant.membership().organisation()))
                .map(grant -> grant.membership().id())
                .collect(Collectors.toSet());
        var page = new PersonPage(
                new Holder(person, held),
                circles.of(person.id()),
                deeds.of(person.id()),
                changeable,
                !offers.organisations().isEmpty(),
                rights.manages(person.id()),
                memberships.isLastAdministrator(person.id()));
        return new ModelAndView("administration/people/person", "page", page);
    }

    @PostMapping(PERSON + "/sluiting")
    String close(@PathVariable long id, HttpServletRequest request) {
        boolean last = !accounts.close(new PersonId(id));
        if (last) Notice.leave(request, "administration.people.last");
        else Notice.leave(request, "administration.people.closed");
        return "redirect:/beheer/personen/" + id;
    }

    @PostMapping(PERSON + "/opening")
    String open(@PathVariable long id, HttpServletRequest request) {
        accounts.open(new PersonId(id));
        Notice.leave(request, "administration.people.opened");
        return "redirect:/beheer/personen/" + id;
    }
}
