package nl.kenniskompas.agenda.related;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.agenda.remark.Kin;
import nl.kenniskompas.agenda.remark.Kinship;

/// What was said beside questions that resemble this one.
///
/// @param kin how other questions stand to this one, by their ids
record Learned(List<Judgement> judgements, Map<Long, Kin> kin) {
    private static final double RAISED = 1.5;

    /// What does not belong beside the same question is not shown at all; beside a related one it must share more.
    private static final double LOWERED = 0.4, GONE = 0.1;

    double factor(Thing thing) {
        double factor = 1;
        for (Judgement said : about(thing)) factor *= said.isConfirmed() ? RAISED : lowered(said);
        return factor;
    }

    private double lowered(Judgement said) {
        var one = kin.get(said.question());
        return one != null && one.kinship() == Kinship.SAME ? GONE : LOWERED;
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
        var one = kin.get(said.question());
        return one != null && one.isEnough();
    }
}
