package nl.kenniskompas.agenda.related;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.remark.Kinship;
import nl.kenniskompas.search.related.Shared;
import org.jspecify.annotations.Nullable;

/// Something that may be related to a question, with the reason.
///
/// @param kinship of another question, null for the rest
/// @param elsewhere whether somebody confirmed it beside a question that resembles this one
record Suggestion(
        Thing thing, List<Shared> shared, @Nullable Kinship kinship, boolean elsewhere) {
    private static final int TOLD = 5;

    /// Words that stand in both.
    String both() {
        return String.join(
                ", ",
                telling()
                        .filter(one -> one.way().isSame())
                        .map(Shared::here)
                        .distinct()
                        .limit(TOLD)
                        .toList());
    }

    /// Words that meet in another way.
    List<Shared> otherwise() {
        return telling().filter(one -> !one.way().isSame()).limit(TOLD).toList();
    }

    private Stream<Shared> telling() {
        return shared.stream().filter(Shared::isTelling);
    }
}
