package nl.kenniskompas.ingest.review;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.Taker;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.GivenBack;
import nl.kenniskompas.ingest.Taker.Taken;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.PassageId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns proposals into items that keep their passages, and back. Runs inside somebody's transaction.
@Component
class Accepting {
    private final Proposals proposals;
    private final Library library;
    private final List<Taker> takers;
    private final FirstAudience audience;

    Accepting(Proposals proposals, Library library, List<Taker> takers, FirstAudience audience) {
        this.proposals = proposals;
        this.library = library;
        this.takers = takers;
        this.audience = audience;
    }

    /// Everything that waits, from the top down; what hangs under a rejected proposal stays out, and what cannot become
    /// an item yet goes on waiting.
    void all(Tree tree, DocumentId document) {
        for (Proposal proposal : tree.all()) {
            Proposal parent = tree.parentOf(proposal);
            boolean stands = parent == null || parent.state() == State.ACCEPTED;
            if (proposal.state() == State.WAITING && stands) take(tree, proposal, document);
        }
    }

    /// The proposal and what it hangs under.
    Decided one(Tree tree, Proposal proposal, DocumentId document) {
        var changed = new ArrayList<Long>(List.of(proposal.id()));
        for (Proposal above : tree.above(proposal)) {
            if (above.state() == State.ACCEPTED) continue;
            String problem = take(tree, above, document);
            if (problem != null) return new Decided.Refused(problem);
            changed.add(above.id());
        }
        String problem = take(tree, proposal, document);
        return problem == null ? new Decided.Done(changed) : new Decided.Refused(problem);
    }

    /// @return why it cannot be, or null when it was done
    private @Nullable String take(Tree tree, Proposal proposal, DocumentId document) {
        List<PassageId> passages = proposal.sources().stream()
                .map(s -> library.mark(document, s.page(), s.start(), s.end()))
                .toList();
        return switch (taker(proposal.kind()).take(accepted(tree, proposal, passages))) {
            case Taken.Item(long id) -> {
                // what hangs below another is as hidden as that
                if (proposal.parent() == null) audience.like("document", document.value(), proposal.kind(), id);
                tree.put(proposals.keep(proposal.accepted(id)));
                yield null;
            }
            case Taken.Nothing ignored -> {
                library.unmark(passages);
                tree.put(proposals.keep(proposal.accepted(null)));
                yield null;
            }
            case Taken.Impossible(String reason) -> {
                library.unmark(passages);
                yield reason;
            }
        };
    }

    /// Takes back the proposal and all that was accepted below it, from the bottom up.
    Decided back(Tree tree, Proposal proposal, DocumentId document) {
        var changed = new ArrayList<Long>(List.of(proposal.id()));
        for (Proposal below : tree.below(proposal).reversed()) {
            if (below.state() != State.ACCEPTED) continue;
            if (!giveBack(tree, below, document)) return new Decided.Refused("ingest.review.changed-since");
            changed.add(below.id());
        }
        return giveBack(tree, proposal, document)
                ? new Decided.Done(changed)
                : new Decided.Refused("ingest.review.changed-since");
    }

    private boolean giveBack(Tree tree, Proposal proposal, DocumentId document) {
        Long item = proposal.item();
        if (item == null) {
            if (proposal.difference() == Difference.GONE && !isOnlyNews(tree, proposal)) return false;
            tree.put(proposals.keep(proposal.waiting()));
            return true;
        }
        var passages = proposal.sources().stream()
                .flatMap(s -> library.at(document, s.page(), s.start(), s.end()).stream())
                .toList();
        return switch (taker(proposal.kind()).giveBack(accepted(tree, proposal, passages), item)) {
            case GivenBack.Done(List<PassageId> freed) -> {
                library.unmark(freed);
                tree.put(proposals.keep(proposal.waiting()));
                yield true;
            }
            case GivenBack.ChangedSince ignored -> false;
        };
    }

    /// In a new edition, what is gone stays in the earlier one.
    private static boolean isOnlyNews(Tree tree, Proposal proposal) {
        return tree.above(proposal).stream()
                .findFirst()
                .filter(top -> top.difference() == Difference.NEW)
                .isPresent();
    }

    private static Accepted accepted(Tree tree, Proposal proposal, List<PassageId> passages) {
        Proposal parent = tree.parentOf(proposal);
        return new Accepted(
                proposal.kind(),
                proposal.fields(),
                passages,
                parent == null ? null : parent.kind(),
                parent == null ? null : parent.item(),
                proposal.difference(),
                proposal.existing(),
                proposal.existingFields(),
                proposal.place());
    }

    Taker taker(String kind) {
        return takers.stream()
                .filter(t -> t.kinds().contains(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes a " + kind));
    }
}
