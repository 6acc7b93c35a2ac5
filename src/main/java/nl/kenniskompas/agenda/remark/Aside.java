package nl.kenniskompas.agenda.remark;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.identity.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/// Remarks that a person set aside for the wording of a question. They come back when its words change.
@Repository
public class Aside {
    private final JdbcClient sql;
    private final Changes changes;
    private final CurrentPerson person;

    Aside(JdbcClient sql, Changes changes, CurrentPerson person) {
        this.sql = sql;
        this.changes = changes;
        this.person = person;
    }

    /// Tells one wording from another; no secret hangs on it.
    static String wording(String text) {
        return DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
    }

    Set<String> of(long question, String text) {
        return sql
                .sql("select remark from remark_aside where question_id = ? and wording = ?")
                .params(question, wording(text))
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .collect(toSet());
    }

    /// Nothing when the question reads otherwise by now: then the remark was about other words.
    ///
    /// @param why what the log says
    @Transactional
    public void set(long question, String remark, String wording, String why) {
        changes.because(why);
        sql.sql("""
                        insert into remark_aside (question_id, remark, wording, actor)
                        select q.id, :remark, :wording, :actor from question q
                        where q.id = :question and md5(q.text) = :wording
                        on conflict do nothing""")
                .param("question", question)
                .param("remark", remark)
                .param("wording", wording)
                .param("actor", person.code())
                .update();
    }

    @Transactional
    public void takeBack(long question, String remark, String why) {
        changes.because(why);
        sql.sql("delete from remark_aside where question_id = ? and remark = ?")
                .params(question, remark)
                .update();
    }
}
