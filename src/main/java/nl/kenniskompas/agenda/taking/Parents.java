package nl.kenniskompas.agenda.taking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.Finding;
import org.jspecify.annotations.Nullable;

/// The findings of one document by kind, each with what it hangs under. By identity: two may read the same.
final class Parents {
    private final Map<Finding, Finding> parents = new IdentityHashMap<>();
    private final Map<Kind, List<Finding>> byKind = new EnumMap<>(Kind.class);

    Parents(Finding root) {
        add(root);
    }

    private void add(Finding finding) {
        for (Finding child : finding.children()) {
            parents.put(child, finding);
            byKind.computeIfAbsent(Kind.of(child.kind()), kind -> new ArrayList<>())
                    .add(child);
            add(child);
        }
    }

    @Nullable
    Finding of(Finding child) {
        return parents.get(child);
    }

    List<Finding> all(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
