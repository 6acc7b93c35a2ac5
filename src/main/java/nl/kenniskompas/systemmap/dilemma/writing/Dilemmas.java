package nl.kenniskompas.systemmap.dilemma.writing;

import java.util.Collection;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All dilemmas. Where one is in its life goes by [DilemmaSteps], which keeps why.
@Repository
public class Dilemmas {
    private final JdbcClient sql;
    private final FirstAudience audience;

    Dilemmas(JdbcClient sql, FirstAudience audience) {
        this.sql = sql;
        this.audience = audience;
    }

    /// @param dilemma its id, version and state do not count: it begins open
    /// @param relations ids of rows that it is about
    /// @param born what it came out of: its words may hold what those say, so it begins as hidden as they are
    @Transactional
    public long add(Dilemma dilemma, Collection<Long> relations, Collection<Concern> born) {
        long id = fill(sql.sql("""
                        insert into dilemma (title, question, first_name, first_case, second_name, second_case)
                        values (:title, :question, :firstName, :firstCase, :secondName, :secondCase) returning id"""), dilemma).query(Long.class).single();
        relations.forEach(relation -> bind(id, relation));
        for (var concern : born) {
            concern.relation().rows().forEach(row -> audience.like("relation", row, "dilemma", id));
            audience.like("factor", concern.cause().id(), "dilemma", id);
            audience.like("factor", concern.effect().id(), "dilemma", id);
        }
        return id;
    }

    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean save(Dilemma dilemma) {
        return fill(sql.sql("""
                                update dilemma set title = :title, question = :question, first_name = :firstName,
                                       first_case = :firstCase, second_name = :secondName, second_case = :secondCase,
                                       version = version + 1
                                where id = :id and version = :version"""), dilemma)
                        .param("id", dilemma.id())
                        .param("version", dilemma.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from dilemma where id = ?").param(id).update();
    }

    /// @param relation id of a row
    @Transactional
    public void bind(long id, long relation) {
        sql.sql("insert into dilemma_relation (dilemma_id, relation_id) values (?, ?) on conflict do nothing")
                .params(id, relation)
                .update();
    }

    /// @param rows all rows that are read as the relation
    @Transactional
    public void unbind(long id, Collection<Long> rows) {
        sql.sql("delete from dilemma_relation where dilemma_id = :id and relation_id = any (:rows)")
                .param("id", id)
                .param("rows", rows.toArray(Long[]::new))
                .update();
    }

    @Transactional
    public void link(long id, QuestionId question) {
        sql.sql("insert into dilemma_question (dilemma_id, question_id) values (?, ?) on conflict do nothing")
                .params(id, question.value())
                .update();
    }

    @Transactional
    public void unlink(long id, QuestionId question) {
        sql.sql("delete from dilemma_question where dilemma_id = ? and question_id = ?")
                .params(id, question.value())
                .update();
    }

    private static StatementSpec fill(StatementSpec statement, Dilemma it) {
        return statement
                .param("title", it.title())
                .param("question", it.question())
                .param("firstName", it.first().name())
                .param("firstCase", it.first().speaks())
                .param("secondName", it.second().name())
                .param("secondCase", it.second().speaks());
    }
}
