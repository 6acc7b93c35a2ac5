package nl.kenniskompas.agenda.related;

import java.util.List;
import java.util.Map;

/// All that may be related to a question, and what was said of it.
///
/// @param suggested by list, best first
/// @param judged the newest first
public record Related(long question, Map<Sort, List<Suggestion>> suggested, List<Judgement> judged) {
    private static final int FEW = 5;

    List<Suggestion> of(Sort sort) {
        return suggested.getOrDefault(sort, List.of());
    }

    /// As many as stand beside the question.
    List<Suggestion> few(Sort sort) {
        return of(sort).stream().limit(FEW).toList();
    }

    List<Judgement> confirmed(Sort sort) {
        return judged.stream()
                .filter(said -> said.isConfirmed() && sort.holds(said.thing().kind()))
                .toList();
    }

    List<Judgement> rejected(Sort sort) {
        return judged.stream()
                .filter(said -> !said.isConfirmed() && sort.holds(said.thing().kind()))
                .toList();
    }

    public boolean isEmpty() {
        return judged.isEmpty() && suggested.values().stream().allMatch(List::isEmpty);
    }

    boolean isEmpty(Sort sort) {
        return of(sort).isEmpty() && confirmed(sort).isEmpty();
    }

    String address() {
        return "/kennisvragen/" + question + "/verwant";
    }
}
