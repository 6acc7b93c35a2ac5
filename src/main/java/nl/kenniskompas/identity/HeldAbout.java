package nl.kenniskompas.identity;

import java.util.List;
import java.util.Map;

/// What a module holds about a person beside the person's own row, roles and groups: passkeys, links, sessions. What
/// every such module tells is shown to the person, exported, and erased with the rest.
public interface HeldAbout {
    /// Names it, and its texts `administration.privacy.held.<what>`.
    String what();

    /// Each thing as names and values, without secrets.
    List<Map<String, String>> of(PersonId person);

    /// Lets go of all of it; called as the platform, in the transaction that erases the person.
    void erase(PersonId person);
}
