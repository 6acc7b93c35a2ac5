package nl.kenniskompas.advice.taking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.advice.thread.AdviceThread.Strand;
import nl.kenniskompas.advice.thread.Position;
import nl.kenniskompas.advice.thread.Recommendation;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import nl.kenniskompas.advice.writing.Recommendations;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecommendationItems implements Items {
    private final Threads threads;
    private final Recommendations recommendations;
    private final Provenance provenance;
    private final Library library;

    RecommendationItems(Threads threads, Recommendations recommendations, Provenance provenance, Library library) {
        this.threads = threads;
        this.recommendations = recommendations;
        this.provenance = provenance;
        this.library = library;
    }

    @Override
    public Kind kind() {
        return Kind.RECOMMENDATION;
    }

    @Override
    public Taken add(Accepted proposal) {
        Long advice = proposal.parent();
        if (advice == null) return new Taken.Impossible("advice.review.no-advice");
        var document = answers(proposal.fields()) ? letter(proposal) : null;
        return new Taken.Item(recommendations.add(of(0, 0, advice, proposal.place(), proposal.fields(), document)));
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        find(item)
                .map(Strand::recommendation)
                .ifPresent(it -> recommendations.save(
                        of(item, it.version(), it.advice(), it.place(), fields, document(proposal, fields, it))));
    }

    /// The letter of the response: the one that stands while the response does, that of the proposal when it comes from
    /// there, else the one in which the passages lie that remain.
    private @Nullable DocumentId document(Accepted proposal, Map<String, String> fields, Recommendation it) {
        if (!answers(fields)) return null;
        if (Objects.equals(fields.get("responseIn"), it.responseIn())) return it.responseDocument();
        if (fields.equals(proposal.fields())) return letter(proposal);
        return documentOf(provenance.of(Origin.RESPONSE, it.id()));
    }

    private static boolean answers(Map<String, String> fields) {
        return fields.containsKey("response") || fields.containsKey("position");
    }

    private @Nullable DocumentId letter(Accepted proposal) {
        return documentOf(library.passages(proposal.passages()));
    }

    private static @Nullable DocumentId documentOf(List<Passage> passages) {
        return passages.isEmpty() ? null : passages.getFirst().document();
    }

    @Override
    public boolean remove(long item) {
        recommendations.remove(item);
        return true;
    }

    /// Commitments that follow from it do not count: they stay.
    @Override
    public Optional<Now> now(long item) {
        return find(item)
                .map(strand -> new Now(
                        Fields.of(strand.recommendation()),
                        strand.recommendation().version() == 0
                                && strand.questions().isEmpty()));
    }

    private Optional<Strand> find(long item) {
        return threads.strand(item);
    }

    private static Recommendation of(
            long id, int version, long advice, int place, Map<String, String> f, @Nullable DocumentId document) {
        return new Recommendation(
                id,
                version,
                advice,
                Fields.number(f.get("number")),
                Fields.list(f.get("bodies")),
                f.getOrDefault("text", "?"),
                Position.of(f.getOrDefault("position", "none")),
                f.get("response"),
                f.get("responder"),
                f.get("responseIn"),
                document,
                f.get("section"),
                place);
    }
}
