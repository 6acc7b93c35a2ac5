package nl.kenniskompas.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The main places of the platform, in the order of the navigation.
public enum Place {
    AGENDA("/", "/agenda", "/opgaven", "/vraagstukken", "/kennisvragen"),
    ADVICE("/adviezen", "/aanbevelingen"),
    COMMITMENTS("/toezeggingen"),
    SYSTEMMAP("/systeemkaart", "/samenhangen", "/factoren", "/uitspraken", "/themas", "/dilemmas"),
    LIBRARY("/bibliotheek", "/verwijzingen"),
    PROPOSALS("/voorstellen"),
    CHANGES("/wijzigingen"),
    ADMINISTRATION("/beheer"),
    ABOUT("/over");

    private final String address;
    private final List<String> below;

    Place(String address, String... below) {
        this.address = address;
        this.below = List.of(below);
    }

    public String address() {
        return address;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean holds(String path) {
        return path.equals(address)
                || Stream.concat(Stream.of(address).filter(a -> !a.equals("/")), below.stream())
                        .anyMatch(a -> path.equals(a) || path.startsWith(a + "/"));
    }

    /// Proposals wait for those who may decide, the administration for who has something to do there; for others these
    /// places do not exist.
    public static List<Place> shownTo(Viewer viewer) {
        return Stream.of(values())
                .filter(place -> place != PROPOSALS || viewer.mayContribute())
                .filter(place -> place != ADMINISTRATION || viewer.manages())
                .toList();
    }
}
