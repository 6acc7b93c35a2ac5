package nl.kenniskompas.ingest.recognise.agenda;

import java.util.HashSet;
import java.util.List;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import org.jspecify.annotations.Nullable;

/// Found questions as they are published.
final class Questions {
    private Questions() {}

    static AgendaExtract.Question of(Found found, @Nullable String topic, Manuscript text) {
        return new AgendaExtract.Question(
                found.type(),
                topic,
                found.words().text(),
                text.place(found.words().span()));
    }

    /// A heading between the issue and the question.
    static @Nullable String topicBelow(Found found, @Nullable Head issue) {
        var topic = topic(found.chain());
        return topic == null || topic.equals(issue) ? null : topic.title();
    }

    static @Nullable Head topic(List<Head> chain) {
        for (Head head : chain.reversed())
            switch (head.label()) {
                case Label.Typed _, Label.Part _ -> {}
                case Label.Challenge _, Label.Issue _, Label.Numbered _, Label.Plain _ -> {
                    return head;
                }
            }
        return null;
    }

    /// Each question that has no issue once, and none that an issue has already: lists at the end repeat the chapters.
    static List<Found> once(List<Found> loose, List<Found> owned) {
        var seen = new HashSet<String>();
        owned.forEach(f -> seen.add(Likeness.bare(f.words().text())));
        return loose.stream()
                .filter(f -> seen.add(Likeness.bare(f.words().text())))
                .toList();
    }
}
