package nl.kenniskompas.agenda.remark;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kenniskompas.agenda.edition.QuestionType;

/// Guesses a type from the cues that stand in a question.
///
/// @param weights by cue, for each type in the order of [QuestionType]
record TypeModel(Weights weights) {
    private static final TypeModel OURS = new TypeModel(Weights.read(Cues.read("type-weights.tsv")));
    private static final int TYPES = QuestionType.values().length;

    private static final double RESTRAINT = 0.002;

    /// Cues that tell of something else than the type.
    private static final Set<String> NOT_OF_TYPE = Set.of(
            "actor",
            "asking",
            "finite",
            "best",
            "and-asks",
            "both-ask",
            "also-asks-no",
            "decision",
            "decision-no",
            "population",
            "place",
            "period",
            "measures-change",
            "sweeping",
            "little",
            "denial",
            "elaborates");

    /// A question with the type that people gave it.
    record Example(QuestionType type, String text) {}

    static TypeModel ours() {
        return OURS;
    }

    /// The examples that come with the program.
    static List<Example> examples() {
        return Cues.read("type-examples.tsv").stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Example(QuestionType.of(cells[0]).orElseThrow(), cells[1]))
                .toList();
    }

    static TypeModel learned(List<Example> examples) {
        var seen = examples.stream()
                .map(example -> new Weights.Example(example.type().ordinal(), signs(cues(new Cued(example.text())))))
                .toList();
        return new TypeModel(Weights.learned(seen, TYPES, RESTRAINT));
    }

    private static Set<String> cues(Cued text) {
        return text.names().stream().filter(name -> !NOT_OF_TYPE.contains(name)).collect(toSet());
    }

    private static Map<String, Double> signs(Set<String> cues) {
        return cues.stream().collect(toMap(cue -> cue, cue -> 1.0));
    }

    /// A chance for each type.
    double[] chances(Cued text) {
        return weights.chances(signs(cues(text)));
    }

    TypeGuess guess(Cued text) {
        var chances = chances(text);
        int best = IntStream.range(0, TYPES)
                .boxed()
                .max((a, b) -> Double.compare(chances[a], chances[b]))
                .orElseThrow();
        return new TypeGuess(QuestionType.values()[best], chances[best], because(text, best));
    }

    /// The words that spoke most for a type, the strongest first, none twice.
    private List<Stretch> because(Cued text, int type) {
        var strongest = cues(text).stream()
                .filter(cue -> weights.lead(cue, type) > 0)
                .sorted((a, b) -> Double.compare(weights.lead(b, type), weights.lead(a, type)))
                .toList();
        var because = new ArrayList<Stretch>();
        for (String cue : strongest)
            for (var hit : text.all(cue))
                if (because.size() < TypeGuess.MOST_REASONS && because.stream().noneMatch(hit.stretch()::touches))
                    because.add(hit.stretch());
        return because;
    }
}
