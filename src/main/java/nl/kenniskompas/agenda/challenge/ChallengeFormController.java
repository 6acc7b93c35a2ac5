package nl.kenniskompas.agenda.challenge;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.Challenges;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ChallengeFormController {
    private final Forms forms;
    private final Editions editions;
    private final Challenges challenges;

    ChallengeFormController(Forms forms, Editions editions, Challenges challenges) {
        this.forms = forms;
        this.editions = editions;
        this.challenges = challenges;
    }

    @RequestMapping(
            path = "/agenda/{slug}/opgaven/nieuw",
            method = {GET, POST})
    ModelAndView add(@PathVariable String slug, HttpServletRequest request) {
        return forms.form(request, ChallengeForm.KIND, 0, () -> fresh(slug));
    }

    @RequestMapping(
            path = "/opgaven/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, ChallengeForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/opgaven/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, ChallengeForm.KIND, id, () -> standing(id));
    }

    /// With the number after the last.
    private Draft fresh(String slug) {
        var edition = editions.of(slug);
        int number = 1
                + edition.challenges().stream()
                        .mapToInt(Challenge::number)
                        .max()
                        .orElse(0);
        return new ChallengeForm(
                challenges,
                edition,
                new Challenge(0, 0, edition.agenda().id(), number, "", null, null, null, null, List.of()));
    }

    private Draft standing(long id) {
        var edition = editions.holding("challenge", id);
        return new ChallengeForm(
                challenges, edition, edition.challenge(id).orElseThrow(() -> new NotFound("challenge", id)));
    }
}
