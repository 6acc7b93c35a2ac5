package nl.kenniskompas.agenda.remark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.agenda.QuestionFinder;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionSummary;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks along with who writes a question. It reads other questions by the queries that everything reads by, so nobody
/// learns of a question that is hidden for them.
@Component
public class Remarking {
    private static final int PREPARED = 5_000;

    private final QuestionFinder questions;
    private final Aside aside;

    /// Prepared texts, the longest unused goes first. They hold nothing but what the text holds.
    private final Map<String, Subject> prepared = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Subject> eldest) {
            return size() > PREPARED;
        }
    };

    Remarking(QuestionFinder questions, Aside aside) {
        this.questions = questions;
        this.aside = aside;
    }

    /// @param type null when none was given
    public record Written(String text, @Nullable QuestionType type) {}

    /// Of many questions that do not stand yet.
    public List<Remarks> of(List<Written> many) {
        if (many.isEmpty()) return List.of();
        var near = neighbourhood();
        return many.stream().map(one -> of(one.text(), one.type(), 0, near)).toList();
    }

    /// @param question as it stands
    public Remarks of(Question question) {
        return of(question.text(), question.type(), question.id(), neighbourhood());
    }

    /// @param text as it is being written
    /// @param item id of the question that it will be, 0 when it is new
    public Remarks of(String text, @Nullable QuestionType given, long item) {
        return of(text, given, item, neighbourhood());
    }

    /// How these questions stand to a text, by id.
    public Map<Long, Kin> kin(String text, Collection<QuestionSummary> others) {
        var all = List.copyOf(others);
        String read = text.substring(0, Math.min(text.length(), Words.MOST));
        return Neighbourhood.of(
                        all, all.stream().map(other -> prepared(other.text())).toList())
                .kin(read);
    }

    private Remarks of(String text, @Nullable QuestionType given, long item, Neighbourhood near) {
        String read = text.substring(0, Math.min(text.length(), Words.MOST));
        var detection = new Detection(new Cued(read));
        return new Remarks(
                item == 0 ? null : item,
                Aside.wording(text),
                detection.guess(),
                detection.remarks(given),
                near.to(read, item == 0 ? Set.of() : questions.throughEditions(new QuestionId(item))),
                item == 0 ? Set.of() : aside.of(item, text));
    }

    private Neighbourhood neighbourhood() {
        var all = questions.all();
        return Neighbourhood.of(
                all, all.stream().map(question -> prepared(question.text())).toList());
    }

    private Subject prepared(String text) {
        synchronized (prepared) {
            return prepared.computeIfAbsent(text, Subject::of);
        }
    }
}
