package nl.kenniskompas.identity.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.identity.Role;

/// The cast of the demonstration, each with a role in all organisations.
enum Persona {
    COORDINATOR("Noor Verhagen", Role.COORDINATOR),
    EDITOR("Sam de Wit", Role.EDITOR),
    CONTRIBUTOR("Joost Hendriks", Role.CONTRIBUTOR),
    READER("Lieke Postma", Role.READER),
    ADMINISTRATOR("Amira Bos", Role.ADMINISTRATOR);

    private final String person;
    private final Role role;

    Persona(String person, Role role) {
        this.person = person;
        this.role = role;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String person() {
        return person;
    }

    Role role() {
        return role;
    }

    static Optional<Persona> find(String key) {
        return Arrays.stream(values()).filter(p -> p.key().equals(key)).findFirst();
    }
}
