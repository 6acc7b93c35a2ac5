package nl.kenniskompas.advice.taking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Ministries;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Taker;
import nl.kenniskompas.ingest.extract.Extract;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AdviceTaker implements Taker {
    private final Threads threads;
    private final Promises promises;
    private final Ministries ministries;
    private final Taking taking;

    AdviceTaker(Threads threads, Promises promises, Ministries ministries, Taking taking) {
        this.threads = threads;
        this.promises = promises;
        this.ministries = ministries;
        this.taking = taking;
    }

    /// The advice with its recommendations first, so that a commitment finds the recommendation that it follows from.
    @Override
    public List<Finding> findings(Extract extract) {
        if (extract.letter() == null) return List.of();
        var read = Read.of(extract);
        var standing = new Standing(threads.all(), promises.all());
        var findings = new ArrayList<Finding>();
        new AdviceFindings(read, standing).find().ifPresent(findings::add);
        findings.addAll(new FulfilmentFindings(read, standing).find());
        findings.addAll(new CommitmentFindings(read, standing, ministry -> usual(ministry, read.day())).find());
        return findings;
    }

    private String usual(String ministry, @Nullable LocalDate day) {
        var known = ministries.called(ministry, day);
        return known == null ? ministry : known.then();
    }

    @Override
    public List<String> kinds() {
        return Stream.of(Kind.values()).map(Kind::key).toList();
    }

    @Override
    public List<Field> fieldsOf(String kind) {
        return Kind.of(kind).fields();
    }

    @Override
    public Taken take(Accepted proposal) {
        return taking.take(proposal);
    }

    @Override
    public GivenBack giveBack(Accepted proposal, long item) {
        return taking.giveBack(proposal, item);
    }

    @Override
    public @Nullable String addressOf(String kind, long item) {
        return switch (Kind.of(kind)) {
            case ADVICE -> "/adviezen/" + item;
            case RECOMMENDATION ->
                threads.strand(item)
                        .map(strand -> strand.recommendation().address())
                        .orElse(null);
            case COMMITMENT -> "/toezeggingen/" + item;
            case FULFILMENT ->
                promises.holding(item)
                        .map(Promise::commitment)
                        .map(commitment -> commitment.address() + "#afdoeningen")
                        .orElse(null);
        };
    }
}
