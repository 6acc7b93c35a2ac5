package nl.kenniskompas.search.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.search.page.Search;
import nl.kenniskompas.search.saved.SavedSearches.Keeping;
import nl.kenniskompas.search.saved.SavedSearchesPage.Line;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/// The page of one's own saved searches, and what one does with them.
@Controller
class SavedSearchesController {
    private static final String ONE = SavedSearch.LIST + "/{id:\\d+}";
    private static final int LONGEST_NAME = 100;

    private final SavedSearches searches;
    private final Finds finds;
    private final SavedSearchPost post;
    private final SavedSearchMails mails;
    private final CurrentPerson current;
    private final Clock clock;

    SavedSearchesController(
            SavedSearches searches,
            Finds finds,
            SavedSearchPost post,
            SavedSearchMails mails,
            CurrentPerson current,
            Clock clock) {
        this.searches = searches;
        this.finds = finds;
        this.post = post;
        this.mails = mails;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping(SavedSearch.LIST)
    ModelAndView list() {
        var lines = searches.of(me().id()).stream()
                .map(search ->
                        new Line(search, finds.since(search.lookedAt(), search).size()))
                .toList();
        return new ModelAndView("search/saved/list", "page", new SavedSearchesPage(lines, post.isOpen()));
    }

    @PostMapping(SavedSearch.LIST)
    String keep(
            @RequestParam("zoekopdracht") String address,
            @RequestParam(name = "naam", defaultValue = "") String name,
            HttpServletRequest request) {
        var search = Search.read(address).whole();
        if (search.words().isEmpty()) return "redirect:/zoeken";
        switch (searches.keep(me().id(), named(name, search), search)) {
            case Keeping.Kept(long id) -> {
                var kept = mine(id);
                finds.note(kept, kept.madeAt());
                Notice.leave(request, "search.saved.kept");
            }
            case Keeping.Known ignored -> Notice.leave(request, "search.saved.known");
            case Keeping.TooMany ignored -> Notice.leave(request, "search.saved.toomany");
        }
        return "redirect:" + SavedSearch.LIST;
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        var left = RequestContextUtils.getInputFlashMap(request);
        return page(mine(id), left == null ? null : (String) left.get(SavedSearchFeedsController.LEFT), null);
    }

    @PostMapping(ONE + "/naam")
    ModelAndView rename(
            @PathVariable long id,
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam("versie") int version,
            HttpServletRequest request) {
        var search = mine(id);
        String wanted = named(name, search.search());
        if (!searches.rename(search, version, wanted)) {
            var page = page(mine(id), null, wanted);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        Notice.leave(request, "search.saved.renamed");
        return new ModelAndView("redirect:" + search.address());
    }

    /// @param until the moment until which the page showed what was found
    @PostMapping(ONE + "/gezien")
    String looked(@PathVariable long id, @RequestParam("tot") String until, HttpServletRequest request) {
        var search = mine(id);
        try {
            searches.looked(search, Instant.parse(until));
            Notice.leave(request, "search.saved.looked");
        } catch (DateTimeException unreadable) {
            // not from our form: nothing was seen
        }
        return "redirect:" + SavedSearch.LIST;
    }

    @PostMapping(ONE + "/mail")
    String mail(
            @PathVariable long id,
            @RequestParam(name = "gewenst", defaultValue = "nee") String wanted,
            HttpServletRequest request,
            Locale locale) {
        var search = mine(id);
        boolean wants = wanted.equals("ja");
        if (wants) mails.begin(me().id(), locale);
        searches.byMail(search, wants);
        Notice.leave(request, wants ? "search.saved.mail.on" : "search.saved.mail.off");
        return "redirect:" + search.address();
    }

    /// Who removes what is gone already has what they want.
    @PostMapping(ONE + "/verwijdering")
    String remove(@PathVariable long id, HttpServletRequest request) {
        searches.find(me().id(), id).ifPresent(searches::remove);
        Notice.leave(request, "search.saved.removed");
        return "redirect:" + SavedSearch.LIST;
    }

    private ModelAndView page(SavedSearch search, @Nullable String feed, @Nullable String name) {
        var fresh = finds.since(search.lookedAt(), search);
        var page = new SavedSearchPage(search, fresh, clock.instant(), post.isOpen(), feed, name);
        return new ModelAndView("search/saved/page", "page", page);
    }

    private SavedSearch mine(long id) {
        return searches.find(me().id(), id).orElseThrow(() -> new NotFound("saved search", id));
    }

    private Actor.Somebody me() {
        if (current.actor() instanceof Actor.Somebody somebody) return somebody;
        throw new NotFound("saved search", "of nobody");
    }

    /// Without a name it goes by its words.
    private static String named(String name, Search search) {
        String line = name.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        String given = line.isEmpty() ? search.words() : line;
        return given.length() > LONGEST_NAME ? given.substring(0, LONGEST_NAME).strip() : given;
    }
}
