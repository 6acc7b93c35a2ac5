package nl.kenniskompas.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.identity.OpenSessions;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where one is signed in now.
@Controller
class SessionsController {
    private static final String PAGE = "/mijn/sessies";

    private final OpenSessions open;
    private final CurrentPerson current;

    SessionsController(OpenSessions open, CurrentPerson current) {
        this.open = open;
        this.current = current;
    }

    @GetMapping(PAGE)
    ModelAndView show(HttpServletRequest request) {
        return new ModelAndView("identity/session/page", "page", new SessionsPage(open.of(me(), request)));
    }

    @PostMapping(PAGE + "/{number:\\d{1,18}}/einde")
    String end(@PathVariable long number, HttpServletRequest request) {
        if (!open.end(me(), number, request)) throw new NotFound("session", number);
        Notice.leave(request, "identity.session.ended");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/andere/einde")
    String endOthers(HttpServletRequest request) {
        open.endOthers(me(), request);
        Notice.leave(request, "identity.session.ended.others");
        return "redirect:" + PAGE;
    }

    private PersonId me() {
        if (current.actor() instanceof Actor.Somebody(var id, var ignored)) return id;
        throw new NotFound("person", "signed in");
    }
}
