package nl.kenniskompas.agenda.taking;

import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Edition;

/// Finds what "2" or "2b" stands for in an edition.
record References(Edition edition) {
    Optional<End> find(String reference) {
        String digits = reference.replaceAll("\\D", "");
        String letter = reference.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        var challenge = edition.challenges().stream()
                .filter(c -> Integer.toString(c.number()).equals(digits))
                .findFirst();
        if (letter.isEmpty()) return challenge.map(c -> new End(Kind.CHALLENGE, c.id()));
        return challenge.flatMap(c -> c.issues().stream()
                .filter(i -> i.letter().equals(letter))
                .findFirst()
                .map(i -> new End(Kind.ISSUE, i.id())));
    }
}
