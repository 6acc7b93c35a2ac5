package nl.kenniskompas.administration.people;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.identity.Circle;
import nl.kenniskompas.identity.Circles;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.form.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Makes, renames and removes groups, and says who is in them.
@Controller
class CircleFormController {
    private static final String CIRCLE = "/beheer/groepen/{id:\\d+}";

    private final Forms forms;
    private final Circles circles;
    private final People people;
    private final Offers offers;
    private final MessageSource messages;

    CircleFormController(Forms forms, Circles circles, People people, Offers offers, MessageSource messages) {
        this.forms = forms;
        this.circles = circles;
        this.people = people;
        this.offers = offers;
        this.messages = messages;
    }

    @RequestMapping(
            path = "/beheer/groepen/nieuw",
            method = {GET, POST})
    ModelAndView add(HttpServletRequest request, Locale locale) {
        return forms.form(
                request, CircleForm.KIND, 0, () -> new CircleForm(circles, null, offers.circles(), home(locale)));
    }

    @RequestMapping(
            path = CIRCLE + "/bewerken",
            method = {GET, POST})
    ModelAndView rename(@PathVariable long id, HttpServletRequest request, Locale locale) {
        return forms.form(request, CircleForm.KIND, id, () -> standing(id, locale));
    }

    @RequestMapping(
            path = CIRCLE + "/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request, Locale locale) {
        return forms.removal(request, CircleForm.KIND, id, () -> removable(standing(id, locale)));
    }

    @RequestMapping(
            path = CIRCLE + "/leden/nieuw",
            method = {GET, POST})
    ModelAndView join(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, MemberForm.KIND, 0, () -> {
            var circle = kept(id);
            return new MemberForm(circles, circle, null, outside(circle));
        });
    }

    @RequestMapping(
            path = CIRCLE + "/leden/{member:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView leave(@PathVariable long id, @PathVariable long member, HttpServletRequest request) {
        return forms.removal(request, MemberForm.KIND, member, () -> {
            var circle = kept(id);
            var own = circles.members(circle).stream()
                    .filter(it -> it.id() == member)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("member", member));
            return new MemberForm(circles, circle, own, List.of());
        });
    }

    private CircleForm standing(long id, Locale locale) {
        return new CircleForm(circles, kept(id), List.of(), home(locale));
    }

    /// What is shown to a group keeps that group.
    private static Draft removable(CircleForm form) {
        if (form.removal() == null) throw new NotFound("removal of circle", form.item());
        return form;
    }

    private Circle kept(long id) {
        var circle = circles.find(id).orElseThrow(() -> new NotFound("circle", id));
        offers.requireKeeping(circle.organisation());
        return circle;
    }

    private List<Option> outside(Circle circle) {
        var inside = circles.members(circle).stream().map(Circle.Member::person).toList();
        return people.all().stream()
                .filter(person -> !inside.contains(person.id()))
                .map(person -> Option.of(Long.toString(person.id().value()), person.name()))
                .toList();
    }

    private String home(Locale locale) {
        return new Text(messages, locale).of("administration.people.circles");
    }
}
