package nl.kenniskompas.identity.passkey;

import java.util.Set;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.web.Site;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// Who we are to a device: the name to which its passkeys are bound for ever, and the one address from which it may
/// use them. Both come from the settings, never from a request.
@Component
class RelyingParty {
    private static final String THIS_MACHINE = "localhost";
    private static final String ISSUER_OF_LINKS = "mail";
    private static final String ISSUER_OF_PERSONAS = "demo";

    private final Site site;
    private final Environment settings;

    /// Personas need no password, so they are there for this very machine only.
    private final boolean demonstration;

    RelyingParty(Site site, Environment settings) {
        this.site = site;
        this.settings = settings;
        demonstration =
                settings.acceptsProfiles(Profiles.of("demo")) && site.address().isEmpty();
    }

    String name() {
        return site.host().isEmpty() ? THIS_MACHINE : site.host();
    }

    /// Asked when the server runs, as only then its port is known.
    String origin() {
        if (!site.address().isEmpty()) return site.address();
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        return "http://" + THIS_MACHINE + ":" + port;
    }

    /// Browsers take no passkeys for an address of figures, nor over an unsafe connection to another machine.
    boolean isPossible() {
        boolean isFigures = name().contains(":") || name().chars().allMatch(it -> it == '.' || Character.isDigit(it));
        return !isFigures && (site.isSecure() || name().equals(THIS_MACHINE));
    }

    boolean isOpen() {
        boolean invites = !settings.getProperty("kompas.mail.host", "").isBlank();
        return isPossible() && (invites || demonstration);
    }

    /// Whoever has a work account comes in where that is kept: a passkey of ours would go on working after the
    /// organisation had closed it.
    Set<String> issuers() {
        return demonstration ? Set.of(ISSUER_OF_LINKS, ISSUER_OF_PERSONAS) : Set.of(ISSUER_OF_LINKS);
    }

    boolean isFor(Person person) {
        return issuers().contains(person.issuer());
    }
}
