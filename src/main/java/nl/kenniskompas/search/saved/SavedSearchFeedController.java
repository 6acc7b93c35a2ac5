package nl.kenniskompas.search.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A saved search in a feed reader, which cannot sign in: the secret in the address says whose it is. It shows what its
/// owner may see at that moment, and nothing once their account is closed.
@Controller
class SavedSearchFeedController {
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final int MOST = 100;

    private final SavedSearches searches;
    private final Finds finds;
    private final Acting acting;
    private final MessageSource messages;

    SavedSearchFeedController(SavedSearches searches, Finds finds, Acting acting, MessageSource messages) {
        this.searches = searches;
        this.finds = finds;
        this.acting = acting;
        this.messages = messages;
    }

    @GetMapping("/zoekopdrachten/{secret}/feed.xml")
    ResponseEntity<byte[]> feed(@PathVariable String secret, Locale locale, HttpServletRequest request) {
        var search = acting.asPlatform(() -> searches.byFeed(new Secret(secret).hash()))
                .orElseThrow(() -> new NotFound("feed", "of a search"));
        var found = acting.apart(search.owner(), () -> finds.of(search));
        var feed = new SavedSearchFeed(
                search,
                found.stream().limit(MOST).toList(),
                new Text(messages, locale),
                ServletUriComponentsBuilder.fromContextPath(request).toUriString(),
                request.getServerName(),
                ServletUriComponentsBuilder.fromRequest(request).toUriString());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(ATOM)
                .body(feed.bytes());
    }
}
