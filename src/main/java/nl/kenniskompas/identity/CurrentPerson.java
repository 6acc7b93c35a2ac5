package nl.kenniskompas.identity;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who acts now: whoever [Acting] says, else who is signed in, else nobody. A thread that is not told otherwise is
/// nobody, so forgetting to tell it shows too little and never too much.
@Component
public class CurrentPerson {
    public Actor actor() {
        return Acting.NOW.isBound() ? Acting.NOW.get() : signedIn();
    }

    /// What is kept as the one who did something.
    public String code() {
        return actor().code();
    }

    /// Whether somebody is signed in.
    public boolean isKnown() {
        return actor() instanceof Actor.Somebody;
    }

    Actor signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn(var id, var name)
                ? new Actor.Somebody(id, name)
                : Actor.NOBODY;
    }
}
