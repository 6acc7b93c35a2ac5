package nl.kenniskompas.ingest.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.Taker;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.PassageId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Accepting: a proposal becomes an item that keeps its passages.
@Component
public class Decisions {
    private final Proposals proposals;
    private final Library library;
    private final List<Taker> takers;

    Decisions(Proposals proposals, Library library, List<Taker> takers) {
        this.proposals = proposals;
        this.library = library;
        this.takers = takers;
    }

    /// Accepts everything that still waits, from the top down; what hangs under a rejected proposal stays out.
    @Transactional
    public void acceptAll(long intake, DocumentId document) {
        var tree = proposals.of(intake).stream()
                .collect(Collectors.toMap(Proposal::id, p -> p, (a, b) -> a, LinkedHashMap::new));
        for (Long id : List.copyOf(tree.keySet())) {
            Proposal proposal = tree.get(id);
            if (proposal != null && proposal.state() == State.WAITING && parentStands(proposal, tree))
                tree.put(id, take(proposal, tree, document));
        }
    }

    private static boolean parentStands(Proposal proposal, Map<Long, Proposal> tree) {
        Proposal parent = parentOf(proposal, tree);
        return parent == null || parent.state() == State.ACCEPTED;
    }

    private static @Nullable Proposal parentOf(Proposal proposal, Map<Long, Proposal> tree) {
        return proposal.parent() == null ? null : tree.get(proposal.parent());
    }

    private Proposal take(Proposal proposal, Map<Long, Proposal> tree, DocumentId document) {
        Proposal parent = parentOf(proposal, tree);
        List<PassageId> passages = proposal.sources().stream()
                .map(s -> library.mark(document, s.page(), s.start(), s.end()))
                .toList();
        Long item = taker(proposal.kind())
                .take(new Accepted(
                        proposal.kind(),
                        proposal.fields(),
                        passages,
                        parent == null ? null : parent.item(),
                        proposal.difference(),
                        proposal.existing(),
                        proposal.place()));
        return proposals.save(proposal.accepted(item)).orElseThrow();
    }

    Taker taker(String kind) {
        return takers.stream()
                .filter(t -> t.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes a " + kind));
    }
}
