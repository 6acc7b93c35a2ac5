package nl.kenniskompas.agenda.issue;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class IssueFormController {
    private final Forms forms;
    private final Editions editions;
    private final Issues issues;

    IssueFormController(Forms forms, Editions editions, Issues issues) {
        this.forms = forms;
        this.editions = editions;
        this.issues = issues;
    }

    @RequestMapping(
            path = "/opgaven/{challenge:\\d+}/vraagstukken/nieuw",
            method = {GET, POST})
    ModelAndView add(@PathVariable long challenge, HttpServletRequest request) {
        return forms.form(request, IssueForm.KIND, 0, () -> fresh(challenge));
    }

    @RequestMapping(
            path = "/vraagstukken/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, IssueForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/vraagstukken/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, IssueForm.KIND, id, () -> standing(id));
    }

    private Draft fresh(long id) {
        var edition = editions.holding("challenge", id);
        var challenge = edition.challenge(id).orElseThrow(() -> new NotFound("challenge", id));
        var issue = new Issue(0, 0, id, freeLetter(challenge), null, null, null, null, List.of(), Set.of());
        return new IssueForm(issues, edition, challenge, issue);
    }

    /// The first that no issue has; empty when all 26 are taken.
    private static String freeLetter(Challenge challenge) {
        var taken = challenge.issues().stream().map(Issue::letter).toList();
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(Character::toString)
                .filter(letter -> !taken.contains(letter))
                .findFirst()
                .orElse("");
    }

    private Draft standing(long id) {
        var edition = editions.holding("issue", id);
        var issue = edition.issue(id).orElseThrow(() -> new NotFound("issue", id));
        return new IssueForm(issues, edition, edition.challengeOf(issue), issue);
    }
}
