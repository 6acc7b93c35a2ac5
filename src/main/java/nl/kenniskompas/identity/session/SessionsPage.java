package nl.kenniskompas.identity.session;

import java.util.List;
import nl.kenniskompas.identity.OpenSession;

/// @param mayEnd whether one came in just now: whoever found a browser open must not send its owner out everywhere else
record SessionsPage(List<OpenSession> sessions, boolean mayEnd) {
    boolean hasOthers() {
        return sessions.stream().anyMatch(session -> !session.isThis());
    }
}
