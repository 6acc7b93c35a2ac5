package nl.kenniskompas.ingest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;

/// The proposals of one intake while decisions are made: it always shows the last version of each.
final class Tree {
    private final Map<Long, Proposal> byId = new LinkedHashMap<>();

    /// @param proposals depth first
    Tree(List<Proposal> proposals) {
        proposals.forEach(this::put);
    }

    void put(Proposal proposal) {
        byId.put(proposal.id(), proposal);
    }

    Proposal get(long id) {
        Proposal found = byId.get(id);
        if (found == null) throw new NotFound("proposal", id);
        return found;
    }

    List<Proposal> all() {
        return List.copyOf(byId.values());
    }

    @Nullable
    Proposal parentOf(Proposal proposal) {
        Long parent = proposal.parent();
        return parent == null ? null : byId.get(parent);
    }

    /// From the top down.
    List<Proposal> above(Proposal proposal) {
        var above = new ArrayList<Proposal>();
        for (Proposal p = parentOf(proposal); p != null; p = parentOf(p)) above.addFirst(p);
        return above;
    }

    /// Everything below, from the top down.
    List<Proposal> below(Proposal proposal) {
        return byId.values().stream()
                .filter(p -> above(p).stream().anyMatch(a -> a.id() == proposal.id()))
                .toList();
    }

    /// The same kind of thing just before it, under the same parent, that still waits.
    @Nullable
    Proposal before(Proposal proposal) {
        Proposal before = null;
        for (Proposal p : byId.values()) {
            if (p.id() == proposal.id()) break;
            if (p.kind().equals(proposal.kind()) && Objects.equals(p.parent(), proposal.parent())) before = p;
        }
        return before != null && before.state() == State.WAITING ? before : null;
    }
}
