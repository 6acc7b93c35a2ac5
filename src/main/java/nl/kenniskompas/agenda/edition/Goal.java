package nl.kenniskompas.agenda.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of the strategic framework.
///
/// @param level `mission`, `vision`, `goal` or `subgoal`
public record Goal(
        long id,
        int version,
        long agenda,
        @Nullable Long parent,
        String level,
        String text,
        int place,
        List<Goal> children) {}
