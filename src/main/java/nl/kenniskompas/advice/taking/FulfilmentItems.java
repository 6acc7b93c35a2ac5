package nl.kenniskompas.advice.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.writing.Fulfilments;
import nl.kenniskompas.advice.writing.Turns;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class FulfilmentItems implements Items {
    private final Promises promises;
    private final Fulfilments fulfilments;
    private final Turns turns;
    private final Library library;

    FulfilmentItems(Promises promises, Fulfilments fulfilments, Turns turns, Library library) {
        this.promises = promises;
        this.fulfilments = fulfilments;
        this.turns = turns;
        this.library = library;
    }

    @Override
    public Kind kind() {
        return Kind.FULFILMENT;
    }

    /// The step of the commitment gives the words of the letter as its reason.
    @Override
    public Taken add(Accepted proposal) {
        var promise = meant(proposal).orElse(null);
        if (promise == null) return new Taken.Impossible("advice.review.no-commitment");
        var fulfilment = of(0, 0, promise.commitment().id(), proposal.fields(), letter(proposal));
        return new Taken.Item(fulfilments.add(fulfilment, promise.commitment(), fulfilment.words()));
    }

    private Optional<Promise> meant(Accepted proposal) {
        Long parent = proposal.parent();
        if (parent != null) return promises.find(parent);
        Long named = Fields.referred(proposal.fields().get("commitment"));
        return named == null ? Optional.empty() : promises.find(named);
    }

    private @Nullable DocumentId letter(Accepted proposal) {
        var passages = library.passages(proposal.passages());
        return passages.isEmpty() ? null : passages.getFirst().document();
    }

    /// It stays with its commitment.
    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        find(item).ifPresent(it -> fulfilments.save(of(item, it.version(), it.commitment(), fields, it.document())));
    }

    @Override
    public boolean remove(long item) {
        var commitment = promises.holding(item).map(Promise::commitment).orElse(null);
        if (commitment != null && !turns.stepBack(commitment, item)) return false;
        fulfilments.remove(item);
        return true;
    }

    @Override
    public Optional<Now> now(long item) {
        return promises.holding(item).flatMap(promise -> find(item)
                .map(it -> new Now(Fields.of(it, promise.commitment()), it.version() == 0)));
    }

    private Optional<Fulfilment> find(long item) {
        return promises.holding(item).stream()
                .flatMap(promise -> promise.fulfilments().stream())
                .filter(it -> it.id() == item)
                .findFirst();
    }

    private static Fulfilment of(
            long id, int version, long commitment, Map<String, String> f, @Nullable DocumentId document) {
        return new Fulfilment(
                id,
                version,
                commitment,
                document,
                f.getOrDefault("words", "?"),
                Fields.day(f.get("day")),
                !f.getOrDefault("extent", Fields.WHOLE).equals(Fields.PART));
    }
}
