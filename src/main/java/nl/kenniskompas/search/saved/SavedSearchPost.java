package nl.kenniskompas.search.saved;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Mailing;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.search.saved.SavedSearchMails.Receiver;
import nl.kenniskompas.web.Site;
import nl.kenniskompas.web.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// Mails what is new, one mail a day at most to a person, whatever the number of their searches; nothing when nothing
/// is new.
@Component
class SavedSearchPost {
    static final String STOP = "/zoekopdrachten/stop/";

    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchPost.class);

    private final SavedSearchMails mails;
    private final Finds finds;
    private final Acting acting;
    private final Mailing mailing;
    private final MessageSource messages;
    private final Site site;
    private final Clock clock;

    SavedSearchPost(
            SavedSearchMails mails,
            Finds finds,
            Acting acting,
            Mailing mailing,
            MessageSource messages,
            Site site,
            Clock clock) {
        this.mails = mails;
        this.finds = finds;
        this.acting = acting;
        this.mailing = mailing;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    /// Without an address of the platform a mail could not say where to look.
    boolean isOpen() {
        return mailing.isOpen() && !site.address().isEmpty();
    }

    /// @param all searches of everybody
    void send(List<SavedSearch> all) {
        if (!isOpen()) return;
        all.stream()
                .filter(SavedSearch::byMail)
                .collect(groupingBy(search -> search.owner().id(), LinkedHashMap::new, toList()))
                .forEach(this::send);
    }

    private void send(PersonId person, List<SavedSearch> searches) {
        try {
            acting.asPlatform(() -> mails.receiver(person)).ifPresent(receiver -> send(person, receiver, searches));
        } catch (RuntimeException failure) {
            LOG.warn("the mail about searches of {} could not be made", person.code(), failure);
        }
    }

    private void send(PersonId person, Receiver receiver, List<SavedSearch> searches) {
        var now = clock.instant();
        var news = acting.apart(searches.getFirst().owner(), () -> news(searches));
        if (news.isEmpty() || !acting.asPlatform(() -> mails.take(person))) return;
        var letter = new SavedSearchLetter(news, new Text(messages, receiver.language()), site.address(), receiver);
        try {
            mailing.send(receiver.address(), letter.subject(), letter.body(), letter.headers());
            acting.asPlatform(() -> told(searches, now));
        } catch (MailException failure) {
            LOG.warn(
                    "the mail server takes no mail about searches: {}",
                    failure.getClass().getSimpleName());
            acting.asPlatform(() -> giveBack(person, receiver));
        }
    }

    /// Asked as their owner.
    private Map<SavedSearch, List<Finds.Find>> news(List<SavedSearch> searches) {
        var news = new LinkedHashMap<SavedSearch, List<Finds.Find>>();
        for (SavedSearch search : searches) {
            var since = search.toldAt().isAfter(search.lookedAt()) ? search.toldAt() : search.lookedAt();
            var fresh = new ArrayList<>(finds.since(since, search));
            if (!fresh.isEmpty()) news.put(search, fresh);
        }
        return news;
    }

    private boolean told(List<SavedSearch> searches, Instant until) {
        mails.told(searches, until);
        return true;
    }

    private boolean giveBack(PersonId person, Receiver receiver) {
        mails.giveBack(person, receiver.sentAt());
        return true;
    }
}
