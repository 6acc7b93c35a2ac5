package nl.kenniskompas.administration.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Asks plainly whether somebody's data may go, and lets it go: one's own, or another's by who manages the account.
@Controller
class ErasureController {
    private static final String OTHER = "/beheer/personen/{id:\\d+}/verwijdering";
    private static final String MINE = "/mijn/gegevens/verwijdering";
    private static final String YES = "ja";

    private final People people;
    private final Memberships memberships;
    private final Rights rights;
    private final Erasures erasures;
    private final MessageSource messages;

    ErasureController(
            People people, Memberships memberships, Rights rights, Erasures erasures, MessageSource messages) {
        this.people = people;
        this.memberships = memberships;
        this.rights = rights;
        this.erasures = erasures;
        this.messages = messages;
    }

    @GetMapping(MINE)
    ModelAndView ask(Principal principal) {
        return page(Mine.of(principal, people), true, false);
    }

    @PostMapping(MINE)
    ModelAndView erase(
            @RequestParam(defaultValue = "") String zeker,
            Principal principal,
            HttpServletRequest request,
            Locale locale) {
        var person = Mine.of(principal, people);
        if (!zeker.equals(YES)) return page(person, true, true);
        if (!erasures.erase(person.id(), because("mine", locale))) return page(person, true, true);
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        Notice.leave(request, "administration.privacy.erased.mine");
        return new ModelAndView("redirect:/privacy");
    }

    @GetMapping(OTHER)
    ModelAndView askAbout(@PathVariable long id) {
        return page(managed(id), false, false);
    }

    @PostMapping(OTHER)
    ModelAndView eraseOther(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String zeker,
            HttpServletRequest request,
            Locale locale) {
        var person = managed(id);
        if (!zeker.equals(YES)) return page(person, false, true);
        if (!erasures.erase(person.id(), because("other", locale))) return page(person, false, true);
        Notice.leave(request, "administration.privacy.erased.other");
        return new ModelAndView("redirect:/beheer/personen");
    }

    private Person managed(long id) {
        var person = people.find(new PersonId(id)).orElseThrow(() -> new NotFound("person", id));
        if (!rights.manages(person.id()))
            throw new AccessDeniedException("it takes an administrator of all organisations of person " + id);
        return person;
    }

    private String because(String whose, Locale locale) {
        return new Text(messages, locale).of("administration.privacy.because." + whose);
    }

    private ModelAndView page(Person person, boolean own, boolean faulty) {
        String home = own ? "/mijn/gegevens" : "/beheer/personen/" + person.id().value();
        var page = new ModelAndView(
                "administration/privacy/erasure",
                "page",
                new ErasurePage(
                        person,
                        own,
                        memberships.isLastAdministrator(person.id()),
                        faulty,
                        home + "/verwijdering",
                        home));
        if (faulty) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
