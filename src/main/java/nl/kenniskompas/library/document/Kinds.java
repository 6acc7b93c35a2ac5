package nl.kenniskompas.library.document;

import java.util.Comparator;
import java.util.List;
import nl.kenniskompas.library.reader.Mark;

/// The order in which kinds of marks are named: what became something first, what a document promises and claims
/// before what only helps to find the way in it.
final class Kinds {
    private static final List<String> ORDER = List.of(
            Mark.PASSAGE,
            "commitment",
            "fulfilment",
            "recommendation",
            "relation",
            "theme",
            "observation",
            "aim",
            "role",
            "planning",
            "session",
            "cell",
            Mark.CITATION,
            "amount",
            "programme",
            "official",
            "section",
            "footnote");

    static final Comparator<String> AS_NAMED = Comparator.<String>comparingInt(
                    kind -> ORDER.contains(kind) ? ORDER.indexOf(kind) : ORDER.size())
            .thenComparing(Comparator.naturalOrder());

    private Kinds() {}
}
