package nl.kenniskompas.advice.thread;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads commitments: bare for lists, or with all that hangs on them in a handful of queries, whatever their number.
@Component
public class Promises {
    private final PromiseRows rows;
    private final Links links;

    Promises(PromiseRows rows, Links links) {
        this.rows = rows;
        this.links = links;
    }

    /// The nearest deadline first; those without one last.
    public List<Commitment> bare() {
        return rows.all();
    }

    /// As [#bare], with what hangs on them.
    @Transactional(readOnly = true)
    public List<Promise> all() {
        return grown(rows.all());
    }

    @Transactional(readOnly = true)
    public List<Promise> all(Collection<Long> ids) {
        return grown(rows.some(ids));
    }

    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public Promise of(long id) {
        return find(id).orElseThrow(() -> new NotFound("commitment", id));
    }

    @Transactional(readOnly = true)
    public Optional<Promise> find(long id) {
        return all(List.of(id)).stream().findFirst();
    }

    /// The commitment that a fulfilment honours.
    @Transactional(readOnly = true)
    public Optional<Promise> holding(long fulfilment) {
        return rows.holding(fulfilment).flatMap(this::find);
    }

    /// Those that follow from these recommendations.
    List<Promise> from(Collection<Long> recommendations) {
        return grown(rows.from(recommendations));
    }

    private List<Promise> grown(List<Commitment> commitments) {
        if (commitments.isEmpty()) return List.of();
        var ids = commitments.stream().map(Commitment::id).toList();
        var array = ids.toArray(Long[]::new);
        var fulfilments = rows.fulfilments(array);
        var shifts = rows.shifts(array);
        var steps = rows.steps(array);
        var questions = links.ofCommitments(ids);
        return commitments.stream()
                .map(c -> new Promise(
                        c,
                        fulfilments.getOrDefault(c.id(), List.of()),
                        shifts.getOrDefault(c.id(), List.of()),
                        steps.getOrDefault(c.id(), List.of()),
                        questions.getOrDefault(c.id(), List.of())))
                .toList();
    }
}
