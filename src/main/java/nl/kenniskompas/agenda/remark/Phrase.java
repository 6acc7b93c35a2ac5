package nl.kenniskompas.agenda.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A phrase to look for: a row of steps. How one is written stands at the top of `cues.txt`.
record Phrase(List<Step> steps) {
    private static final int GAP = 4;
    private static final int MOST_GAPS = 2;

    sealed interface Step {
        /// The place opens a sentence.
        record Opening() implements Step {}

        /// Up to four words of the same sentence.
        record Gap() implements Step {}

        /// @param optional may be left out
        record One(Set<String> wholes, List<String> begins, List<String> ends, boolean optional) implements Step {
            boolean is(String word) {
                return wholes.contains(word)
                        || wholes.contains("_") && Character.isLetterOrDigit(word.charAt(0))
                        || wholes.contains("#year") && isYear(word)
                        || begins.stream().anyMatch(word::startsWith)
                        || ends.stream().anyMatch(word::endsWith);
            }

            boolean isListed() {
                return !optional
                        && begins.isEmpty()
                        && ends.isEmpty()
                        && !wholes.contains("_")
                        && !wholes.contains("#year");
            }

            private static boolean isYear(String word) {
                return word.length() == 4
                        && (word.startsWith("19") || word.startsWith("20"))
                        && word.chars().allMatch(Character::isDigit);
            }
        }
    }

    Phrase {
        steps = List.copyOf(steps);
        if (steps.stream().filter(Step.Gap.class::isInstance).count() > MOST_GAPS)
            throw new IllegalArgumentException("a phrase with more than two gaps would take long to look for");
    }

    /// @param sets the single words of each line that a phrase may name
    static Phrase of(String written, Map<String, Set<String>> sets) {
        return new Phrase(Stream.of(written.strip().split(" +"))
                .map(step -> step(step, sets))
                .toList());
    }

    private static Step step(String written, Map<String, Set<String>> sets) {
        return switch (written) {
            case "^" -> new Step.Opening();
            case "~" -> new Step.Gap();
            default -> one(written, sets);
        };
    }

    private static Step.One one(String written, Map<String, Set<String>> sets) {
        boolean optional = written.startsWith("[");
        var wholes = new ArrayList<String>();
        var begins = new ArrayList<String>();
        var ends = new ArrayList<String>();
        for (String word : (optional ? written.substring(1, written.length() - 1) : written).split("/")) {
            if (word.startsWith("@")) wholes.addAll(sets.getOrDefault(word.substring(1), Set.of()));
            else if (word.startsWith("*")) ends.add(word.substring(1));
            else if (word.endsWith("*")) begins.add(word.substring(0, word.length() - 1));
            else wholes.add(word);
        }
        return new Step.One(Set.copyOf(wholes), begins, ends, optional);
    }

    /// The words with which it can begin; none when it can begin with words that no list tells.
    Set<String> firstWords() {
        for (Step step : steps)
            switch (step) {
                case Step.Opening ignored -> {}
                case Step.Gap ignored -> {
                    return Set.of();
                }
                case Step.One one -> {
                    return one.isListed() ? one.wholes() : Set.of();
                }
            }
        return Set.of();
    }

    /// The place behind the phrase when it stands here, else -1.
    int at(Words words, int place) {
        return at(words, place, 0);
    }

    private int at(Words words, int place, int step) {
        if (step == steps.size()) return place;
        return switch (steps.get(step)) {
            case Step.Opening ignored -> words.opens(place) ? at(words, place, step + 1) : -1;
            case Step.Gap ignored -> behindGap(words, place, step + 1);
            case Step.One one -> behindOne(words, place, step, one);
        };
    }

    private int behindGap(Words words, int place, int step) {
        for (int length = 0; length <= GAP && place + length <= words.size(); length++) {
            int end = at(words, place + length, step);
            if (end >= 0) return end;
            if (place + length < words.size() && words.get(place + length).ends()) return -1;
        }
        return -1;
    }

    private int behindOne(Words words, int place, int step, Step.One one) {
        if (place < words.size() && one.is(words.get(place).plain())) {
            int end = at(words, place + 1, step + 1);
            if (end >= 0) return end;
        }
        return one.optional() ? at(words, place, step + 1) : -1;
    }
}
