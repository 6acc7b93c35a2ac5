package nl.kenniskompas.identity.session;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.identity.HeldAbout;
import nl.kenniskompas.identity.OpenSession;
import nl.kenniskompas.identity.OpenSessions;
import nl.kenniskompas.identity.PersonId;
import org.springframework.stereotype.Component;

/// Sessions are shown to whose they are, taken along, and end with the person.
@Component
class SessionsHeld implements HeldAbout {
    private final OpenSessions open;

    SessionsHeld(OpenSessions open) {
        this.open = open;
    }

    @Override
    public String what() {
        return "sessions";
    }

    @Override
    public List<Map<String, String>> of(PersonId person) {
        return open.of(person, null).stream().map(SessionsHeld::told).toList();
    }

    private static Map<String, String> told(OpenSession session) {
        return Map.of(
                "began", session.beganAt().toString(),
                "seen", session.seenAt().toString(),
                "way", session.way().key(),
                "browser", session.device().browser(),
                "system", session.device().system());
    }

    @Override
    public void erase(PersonId person) {
        open.endAll(person);
    }
}
