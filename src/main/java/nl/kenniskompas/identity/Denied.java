package nl.kenniskompas.identity;

import org.springframework.security.access.AccessDeniedException;

/// Somebody wanted to do what their role in that organisation does not allow.
public final class Denied extends AccessDeniedException {
    Denied(Role least, String table, long item) {
        super("it takes a " + least.key() + " of the organisation that keeps " + table + " " + item);
    }
}
