package nl.kenniskompas.agenda.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionUses;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Formers;
import nl.kenniskompas.agenda.lifecycle.LifeStories;
import nl.kenniskompas.agenda.related.Suggestions;
import nl.kenniskompas.agenda.remark.Remarking;
import nl.kenniskompas.agenda.writing.Provenance;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class QuestionController {
    private final Editions editions;
    private final Formers formers;
    private final LifeStories lives;
    private final Provenance provenance;
    private final Library library;
    private final Versions versions;
    private final List<QuestionUses> uses;
    private final Rights rights;
    private final Remarking remarking;
    private final Suggestions suggestions;

    QuestionController(
            Editions editions,
            Formers formers,
            LifeStories lives,
            Provenance provenance,
            Library library,
            Versions versions,
            List<QuestionUses> uses,
            Rights rights,
            Remarking remarking,
            Suggestions suggestions) {
        this.editions = editions;
        this.formers = formers;
        this.lives = lives;
        this.provenance = provenance;
        this.library = library;
        this.versions = versions;
        this.uses = uses;
        this.rights = rights;
        this.remarking = remarking;
        this.suggestions = suggestions;
    }

    @GetMapping("/kennisvragen/{id:\\d+}")
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        var edition = editions.holding("question", id);
        var question = edition.question(id).orElseThrow(() -> new NotFound("question", id));
        var issue = question.issue() == null
                ? null
                : edition.issue(question.issue()).orElse(null);
        var here = new End(Kind.QUESTION, id);
        var page = new QuestionPage(
                edition,
                issue == null ? null : edition.challengeOf(issue),
                issue,
                question,
                lives.of(question),
                library.passages(provenance.of("question", id)),
                edition.links().stream().filter(link -> link.touches(here)).toList(),
                uses.stream()
                        .flatMap(module -> module.of(new QuestionId(id)).stream())
                        .toList(),
                versions.of("question", id),
                formers.before(Kind.QUESTION, question.predecessor()).orElse(null),
                formers.after(Kind.QUESTION, id),
                rights.may(Role.EDITOR, "question", id) ? remarking.of(question) : null,
                suggestions.of(id, question.text(), request.getAttribute(Screen.AS_OF) == null));
        return new ModelAndView("agenda/question/page", "page", page);
    }
}
