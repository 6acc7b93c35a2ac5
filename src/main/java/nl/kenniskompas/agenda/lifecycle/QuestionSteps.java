package nl.kenniskompas.agenda.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionState;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The steps of questions from state to state.
@Repository
public class QuestionSteps {
    private final JdbcClient sql;
    private final Changes changes;
    private final CurrentPerson person;
    private final Told told;
    private final Clock clock;

    QuestionSteps(JdbcClient sql, Changes changes, CurrentPerson person, Told told, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.person = person;
        this.told = told;
        this.clock = clock;
    }

    /// In the time zone of the platform.
    LocalDate today() {
        return clock.instant().atZone(Text.ZONE).toLocalDate();
    }

    /// Newest first.
    List<QuestionStep> of(long question) {
        return sql.sql("select *, live.called(actor) as by from question_step where question_id = ? order by id desc")
                .param(question)
                .query(QuestionSteps::step)
                .list();
    }

    /// @param question as the person saw it
    @Transactional
    public Stepped take(Question question, Action action, Said said) {
        var before = question.life().state();
        var asked = Stepped.ask(before, action, said, today());
        if (!(asked instanceof Stepped.Taken(QuestionState to))) return asked;
        changes.because(told.why(action, said));
        if (!move(question, to, said)) return new Stepped.ChangedSince();
        sql.sql("""
                        insert into question_step (question_id, action, before_state, state, at, actor, reason, programme, verdict, documents, reference, review_on)
                        values (:question, :action, :before, :state, :at, :actor, :reason, :programme, :verdict, :documents, :reference, :review)""")
                .param("question", question.id())
                .param("action", action.key())
                .param("before", before.key())
                .param("state", to.key())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", person.code())
                .param("reason", orNull(said.reason()))
                .param("programme", orNull(said.programme()))
                .param("verdict", orNull(said.verdict()))
                .param(
                        "documents",
                        said.documents().stream().map(DocumentId::value).toArray(Long[]::new))
                .param("reference", orNull(said.reference()))
                .param("review", said.reviewOn())
                .update();
        return asked;
    }

    private boolean move(Question question, QuestionState to, Said said) {
        return sql.sql("""
                        update question set state = :state, verdict = :verdict, review_on = :review, version = version + 1
                        where id = :id and version = :version""")
                        .param("state", to.key())
                        .param("verdict", to.isAnswer() ? said.verdict() : null)
                        .param("review", to.isAnswer() ? said.reviewOn() : null)
                        .param("id", question.id())
                        .param("version", question.version())
                        .update()
                == 1;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private static QuestionStep step(ResultSet row, int number) throws SQLException {
        var documents = (Long[]) row.getArray("documents").getArray();
        return new QuestionStep(
                row.getLong("id"),
                Action.of(row.getString("action")).orElseThrow(),
                QuestionState.of(row.getString("before_state")).orElseThrow(),
                QuestionState.of(row.getString("state")).orElseThrow(),
                row.getTimestamp("at").toInstant(),
                row.getString("by"),
                new Said(
                        words(row, "reason"),
                        words(row, "programme"),
                        words(row, "verdict"),
                        Stream.of(documents).map(DocumentId::new).toList(),
                        words(row, "reference"),
                        row.getObject("review_on", LocalDate.class)));
    }

    private static String words(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
