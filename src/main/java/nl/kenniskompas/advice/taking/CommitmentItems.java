package nl.kenniskompas.advice.taking;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.advice.thread.AdviceThread.Strand;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Recommendation;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Commitments;
import nl.kenniskompas.advice.writing.Ministries;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CommitmentItems implements Items {
    private final Promises promises;
    private final Threads threads;
    private final Commitments commitments;
    private final Ministries ministries;
    private final Library library;

    CommitmentItems(
            Promises promises, Threads threads, Commitments commitments, Ministries ministries, Library library) {
        this.promises = promises;
        this.threads = threads;
        this.commitments = commitments;
        this.ministries = ministries;
        this.library = library;
    }

    @Override
    public Kind kind() {
        return Kind.COMMITMENT;
    }

    @Override
    public Taken add(Accepted proposal) {
        var f = proposal.fields();
        var letter = letter(proposal);
        boolean here = letter != null && Objects.equals(f.get("madeIn"), library.title(letter));
        var number = Fields.number(f.get("recommendation"));
        var recommendation = letter == null || number == null ? null : answered(letter, number);
        return new Taken.Item(commitments.add(of(0, 0, f, here ? letter : null, null, recommendation)));
    }

    /// The recommendation of this number to which the letter responds.
    private @Nullable Long answered(DocumentId letter, int number) {
        return threads.all().stream()
                .flatMap(thread -> thread.strands().stream())
                .map(Strand::recommendation)
                .filter(it -> letter.equals(it.responseDocument()) && Objects.equals(number, it.number()))
                .map(Recommendation::id)
                .findFirst()
                .orElse(null);
    }

    private @Nullable DocumentId letter(Accepted proposal) {
        var passages = library.passages(proposal.passages());
        return passages.isEmpty() ? null : passages.getFirst().document();
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        promises.find(item)
                .map(Promise::commitment)
                .ifPresent(it -> commitments.save(
                        of(item, it.version(), fields, it.document(), it.houseNumber(), it.recommendation())));
    }

    @Override
    public boolean remove(long item) {
        commitments.remove(item);
        return true;
    }

    @Override
    public Optional<Now> now(long item) {
        return promises.find(item).map(it -> new Now(Fields.of(it.commitment(), number(it.commitment())), isNew(it)));
    }

    private @Nullable Integer number(Commitment commitment) {
        Long recommendation = commitment.recommendation();
        return recommendation == null
                ? null
                : threads.strand(recommendation)
                        .map(strand -> strand.recommendation().number())
                        .orElse(null);
    }

    private static boolean isNew(Promise it) {
        return it.commitment().version() == 0
                && it.fulfilments().isEmpty()
                && it.questions().isEmpty();
    }

    private Commitment of(
            long id,
            int version,
            Map<String, String> f,
            @Nullable DocumentId document,
            @Nullable String houseNumber,
            @Nullable Long recommendation) {
        return new Commitment(
                id,
                version,
                f.getOrDefault("text", "?"),
                f.getOrDefault("actor", "?"),
                ministries.called(f.get("ministry"), Fields.day(f.get("madeOn"))),
                Commitment.Kind.of(f.getOrDefault("strictness", "strict")),
                deadline(f),
                Status.of(f.getOrDefault("status", "open")),
                Fields.day(f.get("madeOn")),
                f.get("madeIn"),
                document,
                houseNumber,
                recommendation);
    }

    private static Deadline deadline(Map<String, String> f) {
        return new Deadline(
                f.get("deadline"),
                Fields.day(f.get("deadlineFrom")),
                Fields.day(f.get("deadlineUntil")),
                Certainty.of(f.getOrDefault("certainty", "none")));
    }
}
