package nl.kenniskompas.advice.feed;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.advice.feed.AtomFile.Item;
import nl.kenniskompas.advice.feed.Moments.Known;
import nl.kenniskompas.advice.recall.DeadlineWords;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Shift;
import nl.kenniskompas.advice.thread.Step;
import nl.kenniskompas.web.Text;
import org.springframework.stereotype.Component;

/// What is new about commitments: they came, moved, were honoured or closed.
@Component
class News {
    private static final int MOST = 100;
    private static final int TITLE = 120;

    private final Promises promises;
    private final Moments moments;
    private final Clock clock;

    News(Promises promises, Moments moments, Clock clock) {
        this.promises = promises;
        this.moments = moments;
        this.clock = clock;
    }

    AtomFile file(Asked asked) {
        var came = moments.commitments(asked.asOf());
        var honoured = moments.fulfilments(asked.asOf());
        var items = promises.all().stream()
                .filter(promise -> asked.wants(promise.commitment()))
                .flatMap(promise -> new Telling(asked, promise).items(came, honoured))
                .sorted(comparing(Item::updated).reversed().thenComparing(Item::id))
                .limit(MOST)
                .toList();
        var now = asked.asOf() == null ? clock.instant() : asked.asOf();
        return new AtomFile(
                asked.tag("toezeggingen" + (asked.ministry().isEmpty() ? "" : "/" + asked.ministry())),
                asked.title(),
                asked.text().language(),
                asked.self(),
                asked.page(),
                items.isEmpty() ? now : items.getFirst().updated(),
                items);
    }

    /// What one commitment has to tell.
    private record Telling(Asked asked, Promise promise) {
        Stream<Item> items(Map<Long, Known> came, Map<Long, Known> honoured) {
            var known = came.get(promise.commitment().id());
            return Stream.of(
                            known == null ? Stream.<Item>empty() : Stream.of(fresh(known)),
                            promise.shifts().stream().map(this::shift),
                            promise.fulfilments().stream()
                                    .filter(f -> honoured.containsKey(f.id()))
                                    .map(f -> fulfilment(f, honoured)),
                            promise.steps().stream()
                                    .filter(step -> !step.status().isRunning() && step.fulfilment() == null)
                                    .map(this::closed))
                    .flatMap(items -> items);
        }

        private Item fresh(Known known) {
            var commitment = promise.commitment();
            var about = text().of("advice.feed.by", commitment.actor()) + " " + term(commitment.deadline()) + " "
                    + text().of(
                                    "advice.feed.status",
                                    text().of("advice.recall.status."
                                            + commitment.status().key()));
            return item("", known.first(), known.words(), "advice.feed.new", commitment.text() + " " + about, "");
        }

        private Item shift(Shift shift) {
            return item(
                    "/verschuiving/" + shift.id(),
                    shift.at(),
                    shift.at(),
                    "advice.feed.shift",
                    shift.reason() + " " + term(shift.after()),
                    shift.actor());
        }

        private Item fulfilment(Fulfilment fulfilment, Map<Long, Known> honoured) {
            var known = honoured.get(fulfilment.id());
            if (known == null) throw new IllegalStateException("fulfilment " + fulfilment.id() + " has no history");
            return item(
                    "/afdoening/" + fulfilment.id(),
                    known.first(),
                    known.words(),
                    "advice.feed.fulfilment." + (fulfilment.whole() ? "whole" : "partly"),
                    fulfilment.words(),
                    "");
        }

        private Item closed(Step step) {
            return item(
                    "/stand/" + step.id(),
                    step.at(),
                    step.at(),
                    "advice.feed.closed." + step.status().key(),
                    step.reason(),
                    step.actor());
        }

        private Item item(String below, Instant published, Instant updated, String key, String content, String by) {
            var commitment = promise.commitment();
            return new Item(
                    asked.tag("toezegging/" + commitment.id() + below),
                    published,
                    updated,
                    text().of(key, shortened(commitment.text())),
                    content,
                    asked.base() + commitment.address(),
                    by);
        }

        private String term(Deadline deadline) {
            String written = deadline.text();
            return text().of(
                            "advice.feed.term",
                            written == null ? text().of("advice.recall.term.unnamed") : written,
                            DeadlineWords.of(deadline, text()));
        }

        private Text text() {
            return asked.text();
        }

        private static String shortened(String words) {
            return words.codePointCount(0, words.length()) <= TITLE
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, TITLE)).strip() + "…";
        }
    }
}
