package nl.kenniskompas.administration.people;

import java.util.List;
import java.util.Locale;
import nl.kenniskompas.identity.Person;

/// A person with what they may.
record Holder(Person person, List<Grant> grants) {
    String address() {
        return "/beheer/personen/" + person.id().value();
    }

    boolean closed() {
        return person.disabledAt() != null;
    }

    /// @param asked part of a name, an address or an organisation
    boolean holds(String asked) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return within(person.name(), wanted)
                || person.email() != null && within(person.email(), wanted)
                || grants.stream()
                        .anyMatch(grant -> grant.organisation() != null && within(grant.organisation(), wanted));
    }

    private static boolean within(String words, String wanted) {
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
