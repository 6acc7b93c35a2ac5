package nl.kenniskompas.search.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Gives a saved search an address for feed readers, another one, or none any more.
@Controller
class SavedSearchFeedsController {
    /// Under which the new address is left for the next page.
    static final String LEFT = "feed";

    private static final String FEED = SavedSearch.LIST + "/{id:\\d+}/feed";

    private final SavedSearches searches;
    private final CurrentPerson current;
    private final RandomGenerator chance = new SecureRandom();

    SavedSearchFeedsController(SavedSearches searches, CurrentPerson current) {
        this.searches = searches;
        this.current = current;
    }

    /// A former address stops to work. The new one is shown once, as only a hash of its secret is kept.
    @PostMapping(FEED)
    String renew(@PathVariable long id, HttpServletRequest request, RedirectAttributes left) {
        var search = mine(id);
        var secret = Secret.made(chance);
        searches.feed(search, secret.hash());
        left.addFlashAttribute(
                LEFT,
                ServletUriComponentsBuilder.fromContextPath(request).toUriString() + "/zoekopdrachten/" + secret.text()
                        + "/feed.xml");
        return "redirect:" + search.address();
    }

    @PostMapping(FEED + "/einde")
    String end(@PathVariable long id, HttpServletRequest request) {
        var search = mine(id);
        searches.endFeed(search);
        Notice.leave(request, "search.saved.feed.ended");
        return "redirect:" + search.address();
    }

    private SavedSearch mine(long id) {
        if (!(current.actor() instanceof Actor.Somebody(var person, var ignored)))
            throw new NotFound("saved search", id);
        return searches.find(person, id).orElseThrow(() -> new NotFound("saved search", id));
    }
}
