package nl.kenniskompas.identity;

import java.io.Serializable;
import java.security.Principal;

/// Who a session belongs to. What they may do is not in it: that is read anew for each request.
public record SignedIn(PersonId id, String name) implements Principal, Serializable {
    @Override
    public String getName() {
        return name;
    }
}
