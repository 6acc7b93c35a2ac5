package nl.kenniskompas.agenda.lifecycle;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The answers whose review date came.
@Repository
class Reviews {
    private static final Locale DUTCH = Locale.of("nl");

    private final JdbcClient sql;
    private final Editions editions;
    private final QuestionSteps steps;
    private final Text text;

    Reviews(JdbcClient sql, Editions editions, QuestionSteps steps, MessageSource messages) {
        this.sql = sql;
        this.editions = editions;
        this.steps = steps;
        this.text = new Text(messages, DUTCH);
    }

    /// Reopens one of them. Its row is locked until that is kept, and another process passes over a locked row: each
    /// answer reopens once, by whichever process comes first, also when its day went by while none ran.
    ///
    /// @return whether there was one
    @Transactional
    boolean reopenNext() {
        return due(steps.today())
                .map(question -> steps.take(question, Action.REVIEW, Said.because(reason(question))))
                .filter(Stepped.Taken.class::isInstance)
                .isPresent();
    }

    private Optional<Question> due(LocalDate today) {
        return sql.sql("""
                        select id from question where review_on <= ? and state in ('partly', 'answered')
                        order by review_on, id limit 1 for update skip locked""")
                .param(today)
                .query((row, n) -> row.getLong(1))
                .optional()
                .flatMap(id -> editions.holding("question", id).question(id));
    }

    private String reason(Question question) {
        var day = question.life().reviewOn();
        return text.of("agenda.life.review.reason", day == null ? "" : text.date(day));
    }
}
