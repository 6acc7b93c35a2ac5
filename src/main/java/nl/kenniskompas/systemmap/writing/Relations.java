package nl.kenniskompas.systemmap.writing;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The rows of relations. A relation as it is read may have several, see [Relation#rows()].
@Repository
public class Relations {
    private final JdbcClient sql;

    Relations(JdbcClient sql) {
        this.sql = sql;
    }

    /// The row that says this of these very factors. Reads of the module identity which are hidden from some.
    ///
    /// @param open whether it must be one that everybody can see, so that what is said of it can be seen too
    Optional<Long> saying(long cause, long effect, Sign sign, boolean open) {
        return sql.sql("""
                        select r.id from relation r left join visibility v on v.kind = 'relation' and v.item = r.id
                        where r.cause_id = :cause and r.effect_id = :effect and r.sign = :sign and (v.item is null or not :open)
                        order by v.item nulls first, r.id limit 1""")
                .param("cause", cause)
                .param("effect", effect)
                .param("sign", sign.sign())
                .param("open", open)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    @Transactional
    long add(long cause, long effect, Sign sign) {
        return sql.sql("insert into relation (cause_id, effect_id, sign) values (?, ?, ?) returning id")
                .params(cause, effect, sign.sign())
                .query(Long.class)
                .single();
    }

    /// The sign holds for all rows of the relation, the judgement is kept with its own.
    ///
    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean save(Relation relation, Sign sign, Evidence evidence, @Nullable String judgement) {
        boolean kept = sql.sql("""
                                update relation set sign = :sign, evidence = :evidence, judgement = :judgement, version = version + 1
                                where id = :id and version = :version""")
                        .param("sign", sign.sign())
                        .param("evidence", evidence.key())
                        .param("judgement", judgement)
                        .param("id", relation.id())
                        .param("version", relation.version())
                        .update()
                == 1;
        for (Long row : relation.rows())
            if (kept && row != relation.id())
                sql.sql("""
                                update relation set sign = :sign, evidence = 'unjudged', judgement = null, version = version + 1
                                where id = :id and (sign <> :sign or evidence <> 'unjudged')""").param("sign", sign.sign()).param("id", row).update();
        return kept;
    }

    @Transactional
    void leadFrom(List<Long> rows, long cause) {
        sql.sql("update relation set cause_id = ?, version = version + 1 where id = any (?)")
                .params(cause, rows.toArray(Long[]::new))
                .update();
    }

    @Transactional
    void leadTo(List<Long> rows, long effect) {
        sql.sql("update relation set effect_id = ?, version = version + 1 where id = any (?)")
                .params(effect, rows.toArray(Long[]::new))
                .update();
    }

    /// All rows, with their claims.
    @Transactional
    public void remove(List<Long> rows) {
        sql.sql("delete from relation where id = any (?)")
                .param(rows.toArray(Long[]::new))
                .update();
    }

    /// The factors between which a row stands; none when it is gone.
    List<Long> ends(long row) {
        return sql.sql("select cause_id, effect_id from relation where id = ?")
                .param(row)
                .query((found, n) -> List.of(found.getLong(1), found.getLong(2)))
                .optional()
                .orElse(List.of());
    }

    /// @return whether nothing was said of it any more and nobody judged it, so that it is gone
    @Transactional
    public boolean removeUnsaid(long row) {
        return sql.sql("""
                        delete from relation r where r.id = ? and r.evidence = 'unjudged'
                        and not exists (select from claim c where c.relation_id = r.id)
                        and not exists (select from relation_question q where q.relation_id = r.id)""").param(row).update() == 1;
    }

    @Transactional
    public void link(long row, QuestionId question) {
        sql.sql("insert into relation_question (relation_id, question_id) values (?, ?) on conflict do nothing")
                .params(row, question.value())
                .update();
    }

    @Transactional
    public void unlink(List<Long> rows, QuestionId question) {
        sql.sql("delete from relation_question where relation_id = any (:rows) and question_id = :question")
                .param("rows", rows.toArray(Long[]::new))
                .param("question", question.value())
                .update();
    }

    public List<QuestionId> questions(List<Long> rows) {
        return sql.sql("select distinct question_id from relation_question where relation_id = any (?) order by 1")
                .param(rows.toArray(Long[]::new))
                .query((row, n) -> new QuestionId(row.getLong(1)))
                .list();
    }
}
