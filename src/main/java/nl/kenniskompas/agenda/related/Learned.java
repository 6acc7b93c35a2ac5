package nl.kenniskompas.agenda.related;

import java.util.List;
import java.util.Map;

/// What was said beside questions that resemble this one.
///
/// @param kin how sure it is that another question is the same or related, by its id
record Learned(List<Judgement> judgements, Map<Long, Double> kin) {
    /// From here on questions resemble each other.
    static final double KIN = 0.75;

    private static final double RAISED = 1.5, LOWERED = 0.2;

    double factor(Thing thing) {
        double factor = 1;
        for (Judgement said : about(thing)) factor *= said.isConfirmed() ? RAISED : LOWERED;
        return factor;
    }

    boolean isConfirmed(Thing thing) {
        return about(thing).stream().anyMatch(Judgement::isConfirmed)
                && about(thing).stream().allMatch(Judgement::isConfirmed);
    }

    /// What was confirmed there and nowhere rejected.
    List<Thing> confirmed() {
        return judgements.stream()
                .filter(this::counts)
                .map(Judgement::thing)
                .filter(this::isConfirmed)
                .distinct()
                .toList();
    }

    private List<Judgement> about(Thing thing) {
        return judgements.stream()
                .filter(this::counts)
                .filter(said -> said.thing().isSame(thing))
                .toList();
    }

    private boolean counts(Judgement said) {
        return kin.getOrDefault(said.question(), 0.0) >= KIN;
    }
}
