package nl.kenniskompas.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.identity.OpenSessions;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Sessions;
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
    private static final String AGAIN = "redirect:" + PAGE;

    private final OpenSessions open;
    private final Sessions sessions;
    private final CurrentPerson current;

    SessionsController(OpenSessions open, Sessions sessions, CurrentPerson current) {
        this.open = open;
        this.sessions = sessions;
        this.current = current;
    }

    @GetMapping(PAGE)
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        boolean fresh = sessions.isFresh(request);
        if (!fresh) sessions.comeBackTo(request, response);
        return new ModelAndView("identity/session/page", "page", new SessionsPage(open.of(me(), request), fresh));
    }

    @PostMapping(PAGE + "/{number:\\d{1,18}}/einde")
    String end(@PathVariable long number, HttpServletRequest request) {
        if (!sessions.isFresh(request)) return AGAIN;
        if (!open.end(me(), number, request)) throw new NotFound("session", number);
        Notice.leave(request, "identity.session.ended");
        return AGAIN;
    }

    @PostMapping(PAGE + "/andere/einde")
    String endOthers(HttpServletRequest request) {
        if (!sessions.isFresh(request)) return AGAIN;
        open.endOthers(me(), request);
        Notice.leave(request, "identity.session.ended.others");
        return AGAIN;
    }

    private PersonId me() {
        if (current.actor() instanceof Actor.Somebody(var id, var ignored)) return id;
        throw new NotFound("person", "signed in");
    }
}
