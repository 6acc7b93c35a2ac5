package nl.kenniskompas.advice.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.advice.thread.Advice;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Advices;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AdviceItems implements Items {
    private final Threads threads;
    private final Advices advices;

    AdviceItems(Threads threads, Advices advices) {
        this.threads = threads;
        this.advices = advices;
    }

    @Override
    public Kind kind() {
        return Kind.ADVICE;
    }

    /// The document that speaks of an advice is seldom the advice itself, so it is not taken for it.
    @Override
    public Taken add(Accepted proposal) {
        return new Taken.Item(advices.add(advice(0, 0, proposal.fields(), null)));
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        find(item)
                .map(AdviceThread::advice)
                .ifPresent(it -> advices.save(advice(item, it.version(), fields, it.document())));
    }

    @Override
    public boolean remove(long item) {
        advices.remove(item);
        return true;
    }

    @Override
    public Optional<Now> now(long item) {
        return find(item)
                .map(thread -> new Now(
                        Fields.of(thread.advice()),
                        thread.advice().version() == 0 && thread.strands().isEmpty()));
    }

    private Optional<AdviceThread> find(long item) {
        return threads.find(item);
    }

    private static Advice advice(long id, int version, Map<String, String> f, @Nullable DocumentId document) {
        return new Advice(
                id,
                version,
                f.getOrDefault("title", "?"),
                Fields.list(f.get("bodies")),
                Fields.day(f.get("published")),
                document);
    }
}
