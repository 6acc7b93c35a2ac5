package nl.kenniskompas.search.saved;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the link in a mail leads by which its reader stops them, without signing in. Opening it changes nothing:
/// programs that look at mail open links too.
@Controller
class StopMailController {
    private final SavedSearchMails mails;
    private final Acting acting;

    StopMailController(SavedSearchMails mails, Acting acting) {
        this.mails = mails;
        this.acting = acting;
    }

    @GetMapping(SavedSearchPost.STOP + "{secret}")
    ModelAndView show(@PathVariable String secret) {
        refuseUnknown(secret);
        return new ModelAndView("search/saved/stop", "page", new StopMailPage(SavedSearchPost.STOP + secret));
    }

    @PostMapping(SavedSearchPost.STOP + "{secret}")
    String stop(@PathVariable String secret, HttpServletRequest request) {
        refuseUnknown(secret);
        acting.asPlatform(() -> {
            mails.stop(secret);
            return true;
        });
        Notice.leave(request, "search.saved.stopped");
        return "redirect:/zoeken";
    }

    private void refuseUnknown(String secret) {
        if (!acting.asPlatform(() -> mails.knows(secret))) throw new NotFound("mail", "with this secret");
    }
}
