package nl.kenniskompas.search.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// From a written word to the one form under which all its forms are found: of a noun the singular, of a verb the stem.
/// A noun in "-ing" goes with its verb ("handhaving", "handhaven", "gehandhaafd"), since in policy they say the same.
final class BaseForms {
    private static final List<String> PARTICLES = List.of(
            "aan", "achter", "af", "bij", "binnen", "door", "in", "mee", "mis", "na", "om", "onder", "op", "over",
            "samen", "tegen", "terug", "toe", "uit", "vast", "vol", "voor", "vrij", "weg", "waar");

    private final Lexicon lexicon;
    private final Map<String, String> irregular = new HashMap<>();

    BaseForms(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (var line : WordFile.read("irregular-forms.txt")) {
            irregular.put(line.getFirst(), line.getFirst());
            for (String form : line.get(1).split(" +")) irregular.put(form, line.getFirst());
        }
    }

    /// @param lemma a word that a reader would look up, where there is one
    /// @param stem the one form that a noun and its verb share; mostly the same as the lemma
    record Base(String lemma, String stem) {}

    /// @return null for a word that the list does not know
    @Nullable
    Base of(String word) {
        String exception = irregular.get(word);
        if (exception != null) return new Base(exception, exception);
        String lemma = lemma(lexicon.readings(word));
        if (lemma == null) return separable(word);
        String regular = irregular.getOrDefault(lemma, lemma);
        return new Base(regular, stem(regular));
    }

    private @Nullable String lemma(List<Reading> readings) {
        var own = readings.stream().filter(Reading::isBase).findFirst().orElse(null);
        if (own != null && lexicon.isNoun(own.base())) return own.base();
        String singular = own == null ? null : singular(own.base());
        if (own != null && !own.base().equals(singular)) return singular;
        String form = shortest(readings, Ending.Form.PLURAL, Ending.Form.SMALL);
        if (form != null) return form;
        if (own != null) return own.base();
        return shortest(readings, Ending.Form.ADJECTIVE, Ending.Form.VERB, Ending.Form.OTHER);
    }

    private static @Nullable String shortest(List<Reading> readings, Ending.Form... forms) {
        for (var form : forms) {
            var bases = readings.stream()
                    .filter(reading -> reading.form() == form && !reading.isBase())
                    .map(Reading::base);
            var found = bases.min(Comparator.comparingInt(String::length));
            if (found.isPresent()) return found.get();
        }
        return null;
    }

    /// Some plurals stand in the list by themselves, since they form other compounds than their singular.
    private String singular(String listed) {
        if (!listed.endsWith("en") || lexicon.isInfinitive(listed)) return listed;
        String stem = DutchStemmer.stem(listed);
        return lexicon.mayEnd(stem) ? stem : listed;
    }

    private String stem(String lemma) {
        if (lexicon.isInfinitive(lemma)) return verbStem(lemma);
        if (lemma.endsWith("ing") && DutchStemmer.groups(lemma) > 2) {
            String rest = lemma.substring(0, lemma.length() - 3);
            for (String verb : List.of(rest + "en", rest)) if (lexicon.isInfinitive(verb)) return verbStem(verb);
        }
        return lexicon.isParticiple(lemma) ? participle(lemma) : lemma;
    }

    /// The list has "pakken" and "gepakt"; we meet "aanpakken" and "aangepakt".
    private @Nullable Base separable(String word) {
        for (String particle : PARTICLES) {
            String rest = word.startsWith(particle) ? word.substring(particle.length()) : "";
            if (rest.length() < 4) continue;
            String lemma = irregular.getOrDefault(rest, lemma(lexicon.readings(rest)));
            if (lemma == null) continue;
            String stem = stem(lemma);
            boolean isVerb = lexicon.isVerbStem(stem) || irregular.containsValue(stem) && irregular.containsKey(rest);
            if (isVerb) return new Base(particle + stem, particle + stem);
        }
        return null;
    }

    private String verbStem(String infinitive) {
        var stems = DutchStemmer.verbStems(infinitive);
        for (String stem : stems) if (isStem(stem)) return stem;
        return stems.isEmpty() ? infinitive : stems.getFirst();
    }

    private boolean isStem(String stem) {
        if (lexicon.isVerbStem(stem)) return true;
        return PARTICLES.stream().anyMatch(p -> stem.startsWith(p) && lexicon.isVerbStem(stem.substring(p.length())));
    }

    /// "ontwikkeld" and "gehandhaafd"; also with the "ge" inside, as in "uitgewerkt".
    private String participle(String word) {
        if (!word.endsWith("d") && !word.endsWith("t")) return word;
        for (String stem : List.of(word, word.substring(0, word.length() - 1))) {
            if (stem.startsWith("ge") && lexicon.isVerbStem(stem.substring(2))) return stem.substring(2);
            for (String particle : PARTICLES) {
                if (!stem.startsWith(particle + "ge")) continue;
                String verb = stem.substring(particle.length() + 2);
                if (lexicon.isVerbStem(verb)) return particle + verb;
            }
            if (!stem.equals(word) && isStem(stem)) return stem;
        }
        return word;
    }
}
