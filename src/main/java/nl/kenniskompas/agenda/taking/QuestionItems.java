package nl.kenniskompas.agenda.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class QuestionItems implements Items {
    private final Below below;
    private final Editions editions;
    private final Questions questions;

    QuestionItems(Below below, Editions editions, Questions questions) {
        this.below = below;
        this.editions = editions;
        this.questions = questions;
    }

    @Override
    public Kind kind() {
        return Kind.QUESTION;
    }

    @Override
    public Taken add(Accepted proposal) {
        return below.agendaOf(proposal)
                .<Taken>map(agenda -> new Taken.Item(
                        questions.add(question(0, 0, agenda, proposal, proposal.fields(), proposal.existing()))))
                .orElse(new Taken.Impossible(NO_EDITION));
    }

    /// It moves along to the issue that it hangs under in the document.
    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        find(item)
                .ifPresent(q ->
                        questions.save(question(item, q.version(), q.agenda(), proposal, fields, q.predecessor())));
    }

    @Override
    public void remove(long item) {
        questions.remove(item);
    }

    @Override
    public Optional<Standing> standing(long item) {
        return find(item).map(q -> new Standing(q.agenda(), Fields.of(q), q.version() == 0));
    }

    private Optional<Question> find(long item) {
        return below.agendaOf(Kind.QUESTION, item)
                .flatMap(agenda -> editions.of(agenda).question(item));
    }

    private static Question question(
            long id, int version, long agenda, Accepted p, Map<String, String> f, @Nullable Long predecessor) {
        return new Question(
                id,
                version,
                agenda,
                Below.isUnder(p, Kind.ISSUE) ? p.parent() : null,
                QuestionType.of(f.get("type")).orElse(null),
                f.get("topic"),
                f.getOrDefault("text", "?"),
                p.place(),
                predecessor);
    }
}
