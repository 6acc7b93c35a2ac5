package nl.kenniskompas.agenda.related;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.Screen;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Everything that may be related to a question, and saying what of it is.
@Controller
class RelatedController {
    private static final Locale OF_THE_LOG = Locale.of("nl");

    private final Editions editions;
    private final Suggestions suggestions;
    private final Judgements judgements;
    private final Rights rights;
    private final MessageSource messages;

    RelatedController(
            Editions editions, Suggestions suggestions, Judgements judgements, Rights rights, MessageSource messages) {
        this.editions = editions;
        this.suggestions = suggestions;
        this.judgements = judgements;
        this.rights = rights;
        this.messages = messages;
    }

    @GetMapping("/kennisvragen/{id:\\d+}/verwant")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(name = "soort", defaultValue = "") String sort,
            HttpServletRequest request) {
        var edition = editions.holding("question", id);
        var question = question(edition, id);
        boolean isToday = request.getAttribute(Screen.AS_OF) == null;
        var page = new RelatedPage(
                edition,
                question,
                suggestions.of(id, question.text(), isToday),
                Sort.called(sort).orElse(null),
                isToday && rights.may(Role.EDITOR, "question", id));
        return new ModelAndView("agenda/related/page", "page", page);
    }

    @PostMapping("/kennisvragen/{id:\\d+}/verwant")
    String judge(
            @PathVariable long id,
            @RequestParam("soort") String kind,
            @RequestParam("wat") String entry,
            @RequestParam("oordeel") String said,
            HttpServletRequest request) {
        if (said.equals("terug")) {
            judgements.takeBack(id, kind, entry, why("agenda.related.back.why"));
            return done(id, "agenda.related.back.done", request);
        }
        var verdict = Verdict.of(said)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such verdict"));
        String text = question(editions.holding("question", id), id).text();
        var thing =
                suggestions.open(id, text).filter(one -> one.is(kind, entry)).findFirst();
        if (thing.isEmpty()) return done(id, "agenda.related.gone", request);
        judgements.say(id, thing.get(), verdict, why("agenda.related." + verdict.key() + ".why"));
        return done(id, "agenda.related." + verdict.key() + ".done", request);
    }

    private static Question question(Edition edition, long id) {
        return edition.question(id).orElseThrow(() -> new NotFound("question", id));
    }

    private static String done(long id, String notice, HttpServletRequest request) {
        Notice.leave(request, notice);
        return "redirect:/kennisvragen/" + id + "/verwant";
    }

    private String why(String key) {
        return String.valueOf(messages.getMessage(key, null, OF_THE_LOG));
    }
}
