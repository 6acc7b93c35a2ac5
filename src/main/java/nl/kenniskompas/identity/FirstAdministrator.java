package nl.kenniskompas.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How an installation gets its first administrator: the settings name somebody, who is one from the moment of
/// signing in. Others are made by that administrator.
@Component
public class FirstAdministrator {
    private final String named;
    private final Memberships memberships;
    private final Acting acting;

    FirstAdministrator(@Value("${kompas.administrator:}") String named, Memberships memberships, Acting acting) {
        this.named = named.strip();
        this.memberships = memberships;
        this.acting = acting;
    }

    /// @param name what the settings may call somebody: the subject at the provider, or a mail address that is proven
    ///     to be theirs
    public boolean is(@Nullable String name) {
        return name != null && !named.isEmpty() && named.equalsIgnoreCase(name.strip());
    }

    public void appoint(PersonId person) {
        acting.asPlatform(() -> {
            memberships.give(person, null, Role.ADMINISTRATOR);
            return person;
        });
    }
}
