package nl.kenniskompas.administration.people;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.web.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class InviteController {
    private final Forms forms;
    private final People people;
    private final Memberships memberships;
    private final Offers offers;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    InviteController(
            Forms forms,
            People people,
            Memberships memberships,
            Offers offers,
            ApplicationEventPublisher events,
            MessageSource messages) {
        this.forms = forms;
        this.people = people;
        this.memberships = memberships;
        this.offers = offers;
        this.events = events;
        this.messages = messages;
    }

    @RequestMapping(
            path = "/beheer/personen/nieuw",
            method = {GET, POST})
    ModelAndView invite(HttpServletRequest request, Locale locale) {
        String home = new Text(messages, locale).of("administration.people.title");
        return forms.form(
                request,
                InviteForm.KIND,
                0,
                () -> new InviteForm(people, memberships, events, offers.organisations(), home));
    }
}
