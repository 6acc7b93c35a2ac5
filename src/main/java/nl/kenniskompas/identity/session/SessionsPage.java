package nl.kenniskompas.identity.session;

import java.util.List;
import nl.kenniskompas.identity.OpenSession;

record SessionsPage(List<OpenSession> sessions) {
    boolean hasOthers() {
        return sessions.stream().anyMatch(session -> !session.isThis());
    }
}
