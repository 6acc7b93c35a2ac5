package nl.kenniskompas.agenda.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import nl.kenniskompas.agenda.edition.Agenda.State;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StateController {
    private final Agendas agendas;
    private final Steps steps;
    private final EditionPages pages;

    StateController(Agendas agendas, Steps steps, EditionPages pages) {
        this.agendas = agendas;
        this.steps = steps;
        this.pages = pages;
    }

    /// @param seen the state that the form showed
    @PostMapping("/agenda/{slug}/stand")
    ModelAndView move(
            @PathVariable String slug,
            @RequestParam("state") String to,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            @RequestParam("seen") String seen,
            HttpServletRequest request) {
        var agenda = agendas.get(slug);
        return switch (steps.move(agenda, state(seen), state(to), reason)) {
            case Moving.Moved ignored -> {
                Notice.leave(request, "agenda.state.moved");
                yield new ModelAndView("redirect:" + agenda.address());
            }
            case Moving.WithoutReason ignored -> refused(slug, "reason", HttpStatus.UNPROCESSABLE_ENTITY);
            case Moving.NoWay ignored -> refused(slug, "noway", HttpStatus.UNPROCESSABLE_ENTITY);
            case Moving.MovedSince ignored -> refused(slug, "since", HttpStatus.CONFLICT);
        };
    }

    private ModelAndView refused(String slug, String why, HttpStatus status) {
        var page = pages.of(slug, true, "agenda.state.problem." + why);
        var view = new ModelAndView("agenda/overview/page", "page", page);
        view.setStatus(status);
        return view;
    }

    private static State state(String key) {
        return Arrays.stream(State.values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("state", key));
    }
}
