package nl.kenniskompas.advice.taking;

import java.util.HashMap;
import java.util.Map;
import nl.kenniskompas.ingest.Likeness;
import org.jspecify.annotations.Nullable;

/// How much texts resemble each other; each is prepared once.
final class Resemblance {
    private final Map<String, Likeness> prepared = new HashMap<>();

    /// From 0 to 1; 0 when one of them says nothing.
    double of(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return 0;
        if (one.equalsIgnoreCase(other)) return 1;
        return prepared.computeIfAbsent(one, Likeness::new).to(prepared.computeIfAbsent(other, Likeness::new));
    }
}
