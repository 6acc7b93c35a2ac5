package nl.kenniskompas.administration.privacy;

import java.security.Principal;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.SignedIn;
import nl.kenniskompas.web.NotFound;
import org.springframework.security.core.Authentication;

/// Who a request is from.
final class Mine {
    private Mine() {}

    static Person of(Principal principal, People people) {
        if (principal instanceof Authentication known && known.getPrincipal() instanceof SignedIn someone)
            return people.find(someone.id()).orElseThrow(() -> new NotFound("person", someone.id()));
        throw new NotFound("person", "signed in");
    }
}
