package nl.kenniskompas.advice.recall;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Shift;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// One commitment in the pack.
///
/// @param passage in which it was promised, null when it came without a document
/// @param shifts that the pack tells, newest first
record Entry(Promise promise, @Nullable Passage passage, List<Shift> shifts) {
    Commitment commitment() {
        return promise.commitment();
    }

    /// The deadline as written, or that there is none.
    String written(Text text) {
        String written = commitment().deadline().text();
        return written == null ? text.of("advice.recall.term.unnamed") : written;
    }

    String read(Text text) {
        return DeadlineWords.of(commitment().deadline(), text);
    }

    String status(Text text) {
        return text.of("advice.recall.status." + commitment().status().key());
    }

    /// "Brief over werk, 3 mei 2026, p. 4"; empty when nobody knows.
    String promisedIn(Text text) {
        var made = commitment().madeOn();
        String title = commitment().madeIn();
        if (title == null && passage != null) title = passage.documentTitle();
        return Stream.of(
                        title == null ? "" : title,
                        made == null ? "" : text.date(made),
                        passage == null ? "" : text.of("advice.recall.page", Integer.toString(passage.page())))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    String moved(Shift shift, Text text) {
        return text.of(
                "advice.recall.moved",
                DeadlineWords.both(shift.before(), text),
                DeadlineWords.both(shift.after(), text),
                shift.reason(),
                text.date(shift.at()),
                shift.actor());
    }

    String honoured(Fulfilment fulfilment, Text text) {
        var day = fulfilment.day();
        String key = fulfilment.whole() ? "advice.recall.honoured.whole" : "advice.recall.honoured.partly";
        return (day == null ? "" : text.date(day) + ", ") + text.of(key) + ": " + fulfilment.words();
    }

    /// Why it was closed, when a person and not a document did so.
    String closed(Text text) {
        return promise.steps().stream()
                .limit(1)
                .filter(step -> !step.status().isRunning() && step.fulfilment() == null)
                .map(step -> text.of("advice.recall.closed", text.date(step.at()), step.reason(), step.actor()))
                .collect(joining());
    }
}
