package nl.kenniskompas.systemmap.dilemma;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.QuestionFinder;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionSummary;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads dilemmas with all that hangs on them in a handful of queries, whatever their number.
@Component
public class Tradeoffs {
    private final DilemmaRows rows;
    private final QuestionFinder questions;

    Tradeoffs(DilemmaRows rows, QuestionFinder questions) {
        this.rows = rows;
        this.questions = questions;
    }

    /// What waits for a decision first.
    @Transactional(readOnly = true)
    public List<Tradeoff> all() {
        return grown(rows.all());
    }

    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public Tradeoff of(long id) {
        return rows.one(id)
                .map(dilemma -> grown(List.of(dilemma)).getFirst())
                .orElseThrow(() -> new NotFound("dilemma", id));
    }

    /// The one that a position is of.
    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public Tradeoff ofPosition(long position) {
        return holding("dilemma_position", position);
    }

    /// The one that an option is of.
    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public Tradeoff ofOption(long option) {
        return holding("dilemma_option", option);
    }

    private Tradeoff holding(String table, long item) {
        return of(rows.holding(table, item).orElseThrow(() -> new NotFound(table, item)));
    }

    private List<Tradeoff> grown(List<Dilemma> dilemmas) {
        if (dilemmas.isEmpty()) return List.of();
        var ids = dilemmas.stream().map(Dilemma::id).toList();
        var positions = rows.positions(ids);
        var options = rows.options(ids);
        var relations = rows.relations(ids);
        var linked = questions(rows.questions(ids));
        var steps = rows.steps(ids);
        return dilemmas.stream()
                .map(dilemma -> new Tradeoff(
                        dilemma,
                        positions.getOrDefault(dilemma.id(), List.of()),
                        options.getOrDefault(dilemma.id(), List.of()),
                        relations.getOrDefault(dilemma.id(), List.of()),
                        linked.getOrDefault(dilemma.id(), List.of()),
                        steps.getOrDefault(dilemma.id(), List.of())))
                .toList();
    }

    /// A question that went is left out.
    private Map<Long, List<QuestionSummary>> questions(Map<Long, List<Long>> linked) {
        var known = questions.all(linked.values().stream()
                .flatMap(List::stream)
                .map(QuestionId::new)
                .toList());
        return linked.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .flatMap(question -> Stream.ofNullable(known.get(new QuestionId(question))))
                .toList()));
    }
}
