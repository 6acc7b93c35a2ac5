package nl.kenniskompas.agenda.remark;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.TypeModel.Example;

/// The plain baseline of the bench: multinomial Naive Bayes over all words, with one added to each count.
final class NaiveBayes {
    private final Map<QuestionType, Map<String, Integer>> counts = new EnumMap<>(QuestionType.class);
    private final Map<QuestionType, Integer> questions = new EnumMap<>(QuestionType.class);
    private final Set<String> vocabulary = new HashSet<>();

    NaiveBayes(List<Example> examples) {
        for (var type : QuestionType.values()) counts.put(type, new HashMap<>());
        for (Example example : examples) {
            questions.merge(example.type(), 1, Integer::sum);
            words(example.text()).forEach(word -> {
                vocabulary.add(word);
                counts.computeIfAbsent(example.type(), t -> new HashMap<>()).merge(word, 1, Integer::sum);
            });
        }
    }

    private static Stream<String> words(String text) {
        return new Words(text).all().stream().filter(word -> !word.isSign()).map(Words.Word::plain);
    }

    QuestionType guess(String text) {
        var words = words(text).filter(vocabulary::contains).toList();
        return Stream.of(QuestionType.values())
                .max(Comparator.comparingDouble(type -> score(type, words)))
                .orElseThrow();
    }

    private double score(QuestionType type, List<String> words) {
        var own = counts.getOrDefault(type, Map.of());
        double all = own.values().stream().mapToInt(Integer::intValue).sum() + vocabulary.size();
        double score = Math.log(questions.getOrDefault(type, 0) + 1.0);
        for (String word : words) score += Math.log((own.getOrDefault(word, 0) + 1) / all);
        return score;
    }
}
