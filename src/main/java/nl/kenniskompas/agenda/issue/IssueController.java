package nl.kenniskompas.agenda.issue;

import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Formers;
import nl.kenniskompas.agenda.edition.Wanted;
import nl.kenniskompas.agenda.writing.Provenance;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class IssueController {
    private final Editions editions;
    private final Formers formers;
    private final Provenance provenance;
    private final Library library;
    private final Versions versions;

    IssueController(Editions editions, Formers formers, Provenance provenance, Library library, Versions versions) {
        this.editions = editions;
        this.formers = formers;
        this.provenance = provenance;
        this.library = library;
        this.versions = versions;
    }

    @GetMapping("/vraagstukken/{id:\\d+}")
    ModelAndView show(@PathVariable long id, @RequestParam(name = "stand", defaultValue = "") String state) {
        var edition = editions.holding("issue", id);
        var issue = edition.issue(id).orElseThrow(() -> new NotFound("issue", id));
        var page = new IssuePage(
                edition,
                edition.challengeOf(issue),
                issue,
                new Wanted("", state),
                library.passages(provenance.of("issue", id)),
                versions.of("issue", id),
                formers.before(Kind.ISSUE, issue.predecessor()).orElse(null),
                formers.after(Kind.ISSUE, id));
        return new ModelAndView("agenda/issue/page", "page", page);
    }
}
