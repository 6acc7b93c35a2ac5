package nl.kenniskompas.agenda.remark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How much a word tells: the rarer among the questions at hand, the more. The examples that come with the program
/// count along, or in a small agenda every word would be rare.
final class Rarity {
    private static final Map<String, Integer> EXAMPLES = counted(TypeModel.examples().stream()
            .map(example -> Subject.of(example.text()))
            .toList());
    private static final int EXAMPLES_SIZE = TypeModel.examples().size();

    private final Map<String, Integer> counts;
    private final double all;

    Rarity(Collection<Subject> questions) {
        counts = counted(questions);
        all = (double) questions.size() + EXAMPLES_SIZE + 1;
    }

    private static Map<String, Integer> counted(Collection<Subject> questions) {
        var counts = new HashMap<String, Integer>();
        for (Subject question : questions)
            question.stems().forEach(stem -> counts.merge(stem.letters(), 1, Integer::sum));
        return counts;
    }

    /// From 0 (in every question) to 1 (in none).
    double of(Stem stem) {
        double count = counts.getOrDefault(stem.letters(), 0) + EXAMPLES.getOrDefault(stem.letters(), 0) + 0.5;
        return Math.max(0, Math.log(all / count) / Math.log(all / 0.5));
    }
}
