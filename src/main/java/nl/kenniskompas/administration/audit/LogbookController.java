package nl.kenniskompas.administration.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.history.Anchoring;
import nl.kenniskompas.history.AuditLog;
import nl.kenniskompas.history.Event;
import nl.kenniskompas.history.Seals;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LogbookController {
    private static final int PAGE = 50;
    private static final int MOST_IN_A_FILE = 100_000;

    private final Logbook logbook;
    private final Seals seals;
    private final Anchoring anchoring;
    private final AuditLog log;
    private final MessageSource messages;

    LogbookController(Logbook logbook, Seals seals, Anchoring anchoring, AuditLog log, MessageSource messages) {
        this.logbook = logbook;
        this.seals = seals;
        this.anchoring = anchoring;
        this.log = log;
        this.messages = messages;
    }

    @GetMapping(Asked.PAGE)
    ModelAndView show(@RequestParam Map<String, String> parameters) {
        var asked = Asked.of(parameters);
        var found = logbook.find(asked, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        String older = found.size() > PAGE ? asked.addressBelow(shown.getLast().id()) : null;
        return new ModelAndView(
                "administration/audit/page",
                "page",
                new LogbookPage(
                        shown, older, asked, logbook.people(), logbook.tables(), SealState.of(seals, anchoring)));
    }

    /// Noted before the first byte leaves.
    @GetMapping(Asked.PAGE + "/export.csv")
    void export(@RequestParam Map<String, String> parameters, Locale locale, HttpServletResponse response)
            throws IOException {
        var asked = Asked.of(parameters);
        log.note(Event.done(Event.Kind.EXPORT).about(Asked.PAGE).with("asked", asked.query()));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"logboek.csv\"");
        response.setHeader("Cache-Control", "no-store");
        var file = new LogbookFile(new Text(messages, locale), response.getWriter());
        file.begin();
        logbook.each(asked, MOST_IN_A_FILE, file::add);
        response.getWriter().flush();
    }
}
