package nl.kenniskompas.agenda.remark;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kenniskompas.agenda.QuestionSummary;

/// The questions among which others like one are looked for. Who share most letters with it are weighed in full, so the
/// time hardly grows with their number.
///
/// @param subjects of the questions, in the same order
record Neighbourhood(List<QuestionSummary> questions, List<Subject> subjects, Rarity rarity) {
    static final double SAME = 0.75;
    static final double KIN = 0.75;

    private static final int WEIGHED = 12, SHOWN = 3, COMMON = 5, FEWEST_SHARED = 2;

    private record Weighed(int place, double same, double kin) {}

    static Neighbourhood of(List<QuestionSummary> questions, List<Subject> subjects) {
        return new Neighbourhood(questions, subjects, new Rarity(subjects));
    }

    /// The likest first.
    ///
    /// @param known ids of questions that are not looked for: itself, and itself in other editions
    List<Resembling> to(String text, Set<Long> known) {
        var subject = Subject.of(text);
        if (subject.stems().isEmpty()) return List.of();
        var side = Side.of(subject);
        return IntStream.range(0, questions.size())
                .filter(place -> !known.contains(questions.get(place).id().value()))
                .filter(place -> subject.shared(subjects.get(place)) >= FEWEST_SHARED)
                .boxed()
                .sorted(comparingInt((Integer place) -> -subject.shared(subjects.get(place))))
                .limit(WEIGHED)
                .map(place -> weighed(side, place))
                .filter(weighed -> weighed.kin() >= KIN)
                .sorted(comparingDouble((Weighed weighed) -> weighed.kin() + weighed.same())
                        .reversed())
                .limit(SHOWN)
                .map(weighed -> resembling(text, weighed))
                .toList();
    }

    /// The chance that each is the same question or a related one, by id; first that it is the same.
    Map<Long, Kin> kin(String text) {
        var side = Side.of(Subject.of(text));
        return IntStream.range(0, questions.size())
                .mapToObj(place -> weighed(side, place))
                .collect(toMap(
                        weighed -> questions.get(weighed.place()).id().value(),
                        weighed -> new Kin(weighed.same(), weighed.kin()),
                        (one, other) -> one));
    }

    private Weighed weighed(Side side, int place) {
        var other = Side.of(subjects.get(place));
        if (side.words().equals(other.words())) return new Weighed(place, 1, 1);
        var chances = Kindred.ours().chances(side, other, rarity);
        double same = chances[Kinship.SAME.ordinal()];
        return new Weighed(place, same, same + chances[Kinship.RELATED.ordinal()]);
    }

    private Resembling resembling(String text, Weighed weighed) {
        var words = new Words(text);
        var common = words.all().stream()
                .filter(word -> !word.isSign() && subjects.get(weighed.place()).touches(word.plain()))
                .map(word -> words.text().substring(word.start(), word.end()))
                .distinct()
                .limit(COMMON)
                .toList();
        return new Resembling(
                questions.get(weighed.place()), weighed.same() >= SAME ? Kinship.SAME : Kinship.RELATED, common);
    }
}
