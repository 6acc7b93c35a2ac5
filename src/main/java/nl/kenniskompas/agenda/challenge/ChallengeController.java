package nl.kenniskompas.agenda.challenge;

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
class ChallengeController {
    private final Editions editions;
    private final Formers formers;
    private final Provenance provenance;
    private final Library library;
    private final Versions versions;

    ChallengeController(Editions editions, Formers formers, Provenance provenance, Library library, Versions versions) {
        this.editions = editions;
        this.formers = formers;
        this.provenance = provenance;
        this.library = library;
        this.versions = versions;
    }

    @GetMapping("/opgaven/{id:\\d+}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(name = "type", defaultValue = "") String type,
            @RequestParam(name = "stand", defaultValue = "") String state) {
        var edition = editions.holding("challenge", id);
        var challenge = edition.challenge(id).orElseThrow(() -> new NotFound("challenge", id));
        var page = new ChallengePage(
                edition,
                challenge,
                new Wanted(type, state),
                library.passages(provenance.of("challenge", id)),
                versions.of("challenge", id),
                formers.before(Kind.CHALLENGE, challenge.predecessor()).orElse(null),
                formers.after(Kind.CHALLENGE, id));
        return new ModelAndView("agenda/challenge/page", "page", page);
    }
}
