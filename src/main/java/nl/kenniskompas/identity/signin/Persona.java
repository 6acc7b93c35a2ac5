package nl.kenniskompas.identity.signin;

import java.util.Arrays;
import java.util.Optional;
import nl.kenniskompas.identity.Role;

/// The cast of the demonstration.
enum Persona {
    COORDINATOR("Noor Verhagen", Role.COORDINATOR),
    EDITOR("Sam de Wit", Role.EDITOR),
    READER("Lieke Postma", Role.READER);

    private final String person;
    private final Role role;

    Persona(String person, Role role) {
        this.person = person;
        this.role = role;
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
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
