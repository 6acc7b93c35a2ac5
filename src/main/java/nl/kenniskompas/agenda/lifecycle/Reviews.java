package nl.kenniskompas.agenda.lifecycle;

import java.time.LocalDate;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The answers whose review date came.
@Repository
class Reviews {
    private final JdbcClient sql;
    private final Editions editions;
    private final QuestionSteps steps;
    private final Told told;

    Reviews(JdbcClient sql, Editions editions, QuestionSteps steps, Told told) {
        this.sql = sql;
        this.editions = editions;
        this.steps = steps;
        this.told = told;
    }

    /// Reopens one of them. Its row is locked until that is kept, and another process passes over a locked row: each
    /// answer reopens once, by whichever process comes first, also when its day went by while none ran.
    ///
    /// @return whether there was one
    @Transactional
    boolean reopenNext() {
        return due(steps.today())
                .map(question -> steps.take(question, Action.REVIEW, Said.because(told.whyReviewed(question))))
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
}
