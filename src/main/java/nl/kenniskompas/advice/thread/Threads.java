package nl.kenniskompas.advice.thread;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.advice.thread.AdviceThread.Strand;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads advices as whole threads: a handful of queries, whatever their size.
@Component
public class Threads {
    private final AdviceRows rows;
    private final Promises promises;
    private final Links links;

    Threads(AdviceRows rows, Promises promises, Links links) {
        this.rows = rows;
        this.promises = promises;
        this.links = links;
    }

    /// The newest advice first.
    @Transactional(readOnly = true)
    public List<AdviceThread> all() {
        return grown(rows.all());
    }

    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public AdviceThread of(long advice) {
        return find(advice).orElseThrow(() -> new NotFound("advice", advice));
    }

    @Transactional(readOnly = true)
    public Optional<AdviceThread> find(long advice) {
        return rows.one(advice).map(found -> grown(List.of(found)).getFirst());
    }

    /// A recommendation with what became of it.
    @Transactional(readOnly = true)
    public Optional<Strand> strand(long recommendation) {
        return rows.holding(recommendation).flatMap(this::find).flatMap(thread -> thread.strand(recommendation));
    }

    /// The thread that a recommendation is in.
    @Transactional(readOnly = true, noRollbackFor = NotFound.class)
    public AdviceThread holding(long recommendation) {
        return of(rows.holding(recommendation).orElseThrow(() -> new NotFound("recommendation", recommendation)));
    }

    private List<AdviceThread> grown(List<Advice> advices) {
        var recommendations =
                rows.recommendations(advices.stream().map(Advice::id).toList());
        var ids = recommendations.stream().map(Recommendation::id).toList();
        var questions = links.ofRecommendations(ids);
        var following = promises.from(ids).stream()
                .collect(groupingBy(p -> Objects.requireNonNull(p.commitment().recommendation())));
        var strands = recommendations.stream()
                .map(r -> new Strand(
                        r, following.getOrDefault(r.id(), List.of()), questions.getOrDefault(r.id(), List.of())))
                .collect(groupingBy(strand -> strand.recommendation().advice()));
        return advices.stream()
                .map(advice -> new AdviceThread(advice, strands.getOrDefault(advice.id(), List.of())))
                .toList();
    }
}
