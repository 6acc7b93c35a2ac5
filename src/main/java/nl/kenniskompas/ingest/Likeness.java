package nl.kenniskompas.ingest;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.search.analysis.DutchStemmer;

/// A text, prepared to be compared with many others: its words and its strings of three letters, each with a weight.
/// Words that carry no subject ("hoe", "welke", "kunnen") count little, or all questions would resemble each other;
/// the strings of letters see that "arbeidsmarktkrapte" and "krapte op de arbeidsmarkt" have much in common.
public final class Likeness {
    private static final double FUNCTION_WORD = 0.12;
    private static final double WORDS = 0.5;
    private static final Set<String> FUNCTION_WORDS = Set.copyOf(List.of(("""
            de het een en of in op te van voor met bij aan als om dat die dit deze er is zijn wordt worden kan kunnen moet
            moeten zal zullen hoe wat welke welk waarom waardoor waar wie wanneer hoeveel mate zo ook niet geen meer minder
            tot door over onder tussen naar uit tegen binnen rond ten opzichte hun haar zij we wij ons onze ze men dan maar
            nog al heeft hebben had was waren doen doet gaan gaat komen komt rol spelen speelt mogelijk manier manieren
            invloed gevolg gevolgen effect effecten oorzaak oorzaken verklaart verklaren maatregel maatregelen helpen helpt verschillende bepaalde daarbij hierbij daarvan hiervan zich alle andere
            the a an of and or in on to for with by at as that this these those is are be can could should how what which
            why where who when extent role""").split("\\s+")));

    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> letters = new HashMap<>();
    private final double wordLength;
    private final double letterLength;

    public Likeness(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).forEach(this::add);
        wordLength = length(words);
        letterLength = length(letters);
    }

    /// Whether a word, in lower case, carries no subject.
    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    private void add(String word) {
        double weight = isFunctionWord(word) ? FUNCTION_WORD : 1;
        words.merge(DutchStemmer.stem(word), weight, Math::max);
        String framed = " " + word + " ";
        for (int i = 0; i + 3 <= framed.length(); i++) letters.merge(framed.substring(i, i + 3), weight, Double::sum);
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }

    /// From 0 (nothing in common) to 1 (the same words).
    public double to(Likeness other) {
        return WORDS * cosine(words, other.words, wordLength * other.wordLength)
                + (1 - WORDS) * cosine(letters, other.letters, letterLength * other.letterLength);
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other, double lengths) {
        if (lengths == 0) return 0;
        var small = one.size() < other.size() ? one : other;
        var large = small == one ? other : one;
        double sum = 0;
        for (var entry : small.entrySet()) sum += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
        return Math.min(1, sum / lengths);
    }
}
