package nl.kenniskompas.ingest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What a person decides about proposals. One decision is one transaction, so one line in the log; a refused one leaves
/// nothing behind. Decisions on one intake wait for each other, so a double click decides once.
@Component
public class Decisions {
    private final Proposals proposals;
    private final Accepting accepting;
    private final Library library;
    private final Changes changes;
    private final Text text;
    private final TransactionTemplate transaction;

    Decisions(
            Proposals proposals,
            Accepting accepting,
            Library library,
            Changes changes,
            MessageSource messages,
            PlatformTransactionManager transactions) {
        this.proposals = proposals;
        this.accepting = accepting;
        this.library = library;
        this.changes = changes;
        text = new Text(messages, Locale.of("nl"));
        transaction = new TransactionTemplate(transactions);
    }

    /// Accepts everything that still waits, from the top down; what hangs under a rejected proposal stays out.
    @Transactional
    public void acceptAll(long intake, DocumentId document) {
        proposals.lock(intake);
        because("ingest.because.taken", document);
        accepting.all(new Tree(proposals.of(intake)), document);
    }

    Decided accept(long intake, long id, int version) {
        return decide(intake, id, version, State.ACCEPTED, "ingest.because.taken", (tree, proposal) -> {
            var document = proposals.documentOf(intake);
            return accepting.one(tree, proposal, document);
        });
    }

    /// Rejects it with whatever waits below it.
    Decided reject(long intake, long id, int version) {
        return decide(intake, id, version, State.REJECTED, "ingest.because.rejected", (tree, proposal) -> {
            if (proposal.state() == State.ACCEPTED) return new Decided.Refused("ingest.review.undo-first");
            var changed = new ArrayList<Long>(List.of(id));
            proposals.keep(proposal.rejected());
            for (Proposal below : tree.below(proposal)) {
                if (below.state() != State.WAITING) continue;
                proposals.keep(below.rejected());
                changed.add(below.id());
            }
            return new Decided.Done(changed);
        });
    }

    /// Makes it wait again. An accepted one takes its item back, and those below it; a rejected one those below it.
    Decided undo(long intake, long id, int version) {
        return decide(intake, id, version, State.WAITING, "ingest.because.undone", (tree, proposal) -> {
            if (proposal.state() == State.ACCEPTED) return accepting.back(tree, proposal, proposals.documentOf(intake));
            var changed = new ArrayList<Long>(List.of(id));
            proposals.keep(proposal.waiting());
            for (Proposal below : tree.below(proposal)) {
                if (below.state() != State.REJECTED) continue;
                proposals.keep(below.waiting());
                changed.add(below.id());
            }
            return new Decided.Done(changed);
        });
    }

    /// Who asks for what already is gets it: that is a second click, or two people who agree.
    private Decided decide(
            long intake, long id, int version, State wanted, String reason, BiFunction<Tree, Proposal, Decided> how) {
        return within(intake, reason, tree -> {
            Proposal proposal = tree.get(id);
            if (proposal.state() == wanted) return new Decided.Done(List.of(id));
            if (proposal.version() != version) return new Decided.Stale();
            return how.apply(tree, proposal);
        });
    }

    /// Runs a decision in a transaction of its own, which is rolled back unless the decision is done.
    Decided within(long intake, String reason, Function<Tree, Decided> decision) {
        return transaction.execute(status -> {
            proposals.lock(intake);
            because(reason, proposals.documentOf(intake));
            Decided decided = decision.apply(new Tree(proposals.of(intake)));
            if (!(decided instanceof Decided.Done)) status.setRollbackOnly();
            return decided;
        });
    }

    private void because(String key, DocumentId document) {
        changes.because(text.of(key, library.title(document)));
    }
}
