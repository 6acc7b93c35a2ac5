package nl.kenniskompas.ingest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.review.Proposal.State;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import org.springframework.stereotype.Component;

/// A person puts a proposal right before deciding: changes its words, cuts it in two, joins it with the one before.
@Component
class Editing {
    private static final String DIVISIBLE = "question";
    private static final String WORDS = "text";

    private final Decisions decisions;
    private final Accepting accepting;
    private final Proposals proposals;
    private final Library library;

    Editing(Decisions decisions, Accepting accepting, Proposals proposals, Library library) {
        this.decisions = decisions;
        this.accepting = accepting;
        this.proposals = proposals;
        this.library = library;
    }

    /// Each line of a question's words becomes a proposal of its own.
    Decided keep(long intake, Edit edit) {
        return decisions.within(intake, "ingest.because.edited", tree -> {
            Proposal proposal = tree.get(edit.proposal());
            if (proposal.version() != edit.version()) return new Decided.Stale();
            if (proposal.state() == State.ACCEPTED) return new Decided.Refused("ingest.review.undo-first");
            var document = proposals.documentOf(intake);
            for (Proposal part : parts(proposal.waiting(), edit.fields(), document)) {
                tree.put(part);
                if (!edit.accept()) continue;
                Decided decided = accepting.one(tree, part, document);
                if (!(decided instanceof Decided.Done)) return decided;
            }
            return new Decided.Done(List.of(proposal.id()));
        });
    }

    private List<Proposal> parts(Proposal proposal, Map<String, String> fields, DocumentId document) {
        var lines = fields.getOrDefault(WORDS, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!proposal.kind().equals(DIVISIBLE) || lines.size() < 2)
            return List.of(proposals.keep(proposal.reads(fields)));
        String content = library.text(document).content();
        var parts = new ArrayList<Proposal>();
        for (String line : lines) {
            var words = new LinkedHashMap<>(fields);
            words.put(WORDS, line);
            var places = Narrowing.to(line, proposal.sources(), content);
            parts.add(
                    parts.isEmpty()
                            ? proposals.keep(proposal.reads(words).comesFrom(places))
                            : another(proposal, words, places));
        }
        return parts;
    }

    /// Stands right behind the one that it was cut from: of one place, the older comes first.
    private Proposal another(Proposal proposal, Map<String, String> fields, List<Source> places) {
        var finding =
                new Finding(proposal.kind(), fields, places, List.of(), Difference.NEW, null, Map.of(), List.of());
        long id = proposals.insert(proposal.intake(), proposal.parent(), proposal.place(), finding);
        return proposals.get(proposal.intake(), id);
    }

    /// Joins a question with the one before it under the same parent.
    Decided merge(long intake, long id, int version) {
        return decisions.within(intake, "ingest.because.edited", tree -> {
            Proposal proposal = tree.get(id);
            Proposal before = tree.before(proposal);
            if (proposal.version() != version) return new Decided.Stale();
            if (before == null
                    || proposal.state() != State.WAITING
                    || !proposal.kind().equals(DIVISIBLE)) return new Decided.Refused("ingest.review.nothing-before");
            var fields = new LinkedHashMap<>(before.fields());
            fields.put(
                    WORDS,
                    before.fields().getOrDefault(WORDS, "") + " "
                            + proposal.fields().getOrDefault(WORDS, ""));
            var places = Stream.concat(before.sources().stream(), proposal.sources().stream())
                    .toList();
            proposals.keep(before.reads(fields).comesFrom(places));
            proposals.remove(proposal);
            return new Decided.Done(List.of(before.id()));
        });
    }
}
