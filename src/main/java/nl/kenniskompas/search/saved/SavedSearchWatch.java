package nl.kenniskompas.search.saved;

import java.time.Clock;
import nl.kenniskompas.identity.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Asks each saved search from time to time, and has told what is new.
@Component
class SavedSearchWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchWatch.class);

    private final SavedSearches searches;
    private final Finds finds;
    private final Acting acting;
    private final SavedSearchPost post;
    private final Clock clock;

    SavedSearchWatch(SavedSearches searches, Finds finds, Acting acting, SavedSearchPost post, Clock clock) {
        this.searches = searches;
        this.finds = finds;
        this.acting = acting;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void look() {
        var all = acting.asPlatform(searches::all);
        for (SavedSearch search : all) note(search);
        post.send(all);
    }

    /// One that fails must not keep the others waiting.
    private void note(SavedSearch search) {
        try {
            acting.apart(search.owner(), () -> {
                finds.note(search, clock.instant());
                return search;
            });
        } catch (RuntimeException failure) {
            LOG.warn("saved search {} could not be asked", search.id(), failure);
        }
    }
}
