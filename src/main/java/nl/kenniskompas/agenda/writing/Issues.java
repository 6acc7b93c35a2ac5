package nl.kenniskompas.agenda.writing;

import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.QuestionType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Issues of all editions.
@Repository
public class Issues {
    private final JdbcClient sql;

    Issues(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param issue its id and version do not count
    @Transactional
    public long add(Issue issue) {
        return fill(
                        sql.sql(
                                "insert into issue (challenge_id, letter, overview_title, chapter_title, question, predecessor_id) values (:challenge_id, :letter, :overview_title, :chapter_title, :question, :predecessor_id) returning id"),
                        issue)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(Issue issue) {
        return fill(
                                sql.sql(
                                        "update issue set challenge_id = :challenge_id, letter = :letter, overview_title = :overview_title, chapter_title = :chapter_title, question = :question, predecessor_id = :predecessor_id, version = version + 1 where id = :id and version = :version"),
                                issue)
                        .param("id", issue.id())
                        .param("version", issue.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from issue where id = ?").param(id).update();
    }

    /// Says that questions of this type are already in research programmes.
    @Transactional
    public long cover(long issue, QuestionType type) {
        return sql.sql("insert into covered_elsewhere (issue_id, type) values (?, ?)"
                        + " on conflict (issue_id, type) do update set type = excluded.type returning id")
                .params(issue, type.key())
                .query(Long.class)
                .single();
    }

    @Transactional
    public void uncover(long issue, QuestionType type) {
        sql.sql("delete from covered_elsewhere where issue_id = ? and type = ?")
                .params(issue, type.key())
                .update();
    }

    private static StatementSpec fill(StatementSpec statement, Issue issue) {
        return statement
                .param("challenge_id", issue.challenge())
                .param("letter", issue.letter())
                .param("overview_title", issue.overviewTitle())
                .param("chapter_title", issue.chapterTitle())
                .param("question", issue.question())
                .param("predecessor_id", issue.predecessor());
    }
}
