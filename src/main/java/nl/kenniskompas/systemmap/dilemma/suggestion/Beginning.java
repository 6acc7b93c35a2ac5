package nl.kenniskompas.systemmap.dilemma.suggestion;

import java.util.List;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import nl.kenniskompas.systemmap.dilemma.Dilemma.Value;
import nl.kenniskompas.systemmap.dilemma.DilemmaState;

/// What a new dilemma begins with: words that a person goes on from, and the relations that it came from.
public record Beginning(Dilemma dilemma, List<Concern> concerns) {
    public static final Beginning EMPTY = of("", "", new Value("", null), new Value("", null), List.of());

    static Beginning of(String title, String question, Value first, Value second, List<Concern> concerns) {
        return new Beginning(new Dilemma(0, 0, title, question, first, second, DilemmaState.OPEN), concerns);
    }
}
