package nl.kenniskompas.identity.link;

import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.FirstAdministrator;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/// What happens beside the request of who asks for a link.
@Component
class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
    private static final String ISSUER = "mail";
    private static final int LONGEST_ADDRESS = 254;

    private final Links links;
    private final Post post;
    private final People people;
    private final FirstAdministrator first;
    private final Acting acting;
    private final String site;

    Asking(
            Links links,
            Post post,
            People people,
            FirstAdministrator first,
            Acting acting,
            @Value("${kompas.site.address:}") String site) {
        this.links = links;
        this.post = post;
        this.people = people;
        this.first = first;
        this.acting = acting;
        this.site = site;
    }

    void by(String address, Locale locale) {
        if (address.length() > LONGEST_ADDRESS) return;
        Thread.ofVirtual().name("sign-in mail").start(() -> send(address, locale));
    }

    /// Who a link was sent to; read anew, because much can change in a quarter of an hour.
    Optional<Person> person(PersonId id) {
        return acting.asPlatform(() -> people.find(id));
    }

    private void send(String address, Locale locale) {
        try {
            if (first.is(address) && !links.knows(address)) invite(address.strip());
            links.make(address)
                    .ifPresent(link -> post.send(link.address(), site + "/aanmelden/link/" + link.token(), locale));
        } catch (MailException failure) {
            LOG.warn(
                    "the mail server takes no mail for signing in: {}",
                    failure.getClass().getSimpleName());
        }
    }

    /// Without a provider the first administrator comes in this way too, and nobody could have invited them.
    private void invite(String address) {
        first.appoint(people.arrived(ISSUER, address.toLowerCase(Locale.ROOT), address, address)
                .id());
    }
}
