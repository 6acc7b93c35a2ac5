package nl.kenniskompas.administration.people;

import java.net.URI;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.web.Text;

/// How people come in, in words.
public final class Ways {
    private Ways() {}

    public static String words(Person person, Text text) {
        String issuer = person.issuer();
        return switch (issuer) {
            case "mail", "demo" -> text.of("administration.people.way." + issuer);
            default -> text.of("administration.people.way.provider", host(issuer));
        };
    }

    private static String host(String issuer) {
        try {
            String host = URI.create(issuer).getHost();
            return host == null ? issuer : host;
        } catch (IllegalArgumentException none) {
            return issuer;
        }
    }
}
