package nl.kenniskompas.agenda.related;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.search.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people said of suggestions. Who does not see the question or the other end does not see what was said.
@Repository
class Judgements {
    private static final String COLUMNS =
            "select r.question_id, r.kind, r.entry, r.tab, r.item, r.words, r.address, r.verdict, live.called(r.actor) as by, r.at from related r ";

    private final JdbcClient sql;
    private final Changes changes;
    private final CurrentPerson person;
    private final Clock clock;

    Judgements(JdbcClient sql, Changes changes, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.person = person;
        this.clock = clock;
    }

    /// The newest first.
    List<Judgement> of(long question) {
        return sql.sql(COLUMNS + "where r.question_id = ? order by r.at desc, r.id desc")
                .param(question)
                .query(Judgements::judgement)
                .list();
    }

    /// What was said beside other questions.
    List<Judgement> besides(long question) {
        return sql.sql(COLUMNS + "where r.question_id <> ? order by r.at desc, r.id desc limit 5000")
                .param(question)
                .query(Judgements::judgement)
                .list();
    }

    /// Whoever says the same once more changes nothing.
    @Transactional
    public void say(long question, Thing thing, Verdict verdict, String why) {
        changes.because(why);
        sql.sql("""
                        insert into related (question_id, kind, entry, tab, item, words, address, verdict, actor, at)
                        values (:question, :kind, :entry, :tab, :item, :words, :address, :verdict, :actor, :at)
                        on conflict (question_id, kind, entry) do update
                        set verdict = excluded.verdict, actor = excluded.actor, at = excluded.at, words = excluded.words
                        where related.verdict <> excluded.verdict""")
                .param("question", question)
                .param("kind", thing.kind())
                .param("entry", thing.entry())
                .param("tab", thing.source().table())
                .param("item", thing.source().id())
                .param("words", thing.words())
                .param("address", thing.address())
                .param("verdict", verdict.key())
                .param("actor", person.code())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void takeBack(long question, String kind, String entry, String why) {
        changes.because(why);
        sql.sql("delete from related where question_id = ? and kind = ? and entry = ?")
                .params(question, kind, entry)
                .update();
    }

    private static Judgement judgement(ResultSet row, int number) throws SQLException {
        var thing = new Thing(
                row.getString("kind"),
                row.getString("entry"),
                new Item(row.getString("tab"), row.getLong("item")),
                row.getString("words"),
                row.getString("address"),
                "");
        return new Judgement(
                row.getLong("question_id"),
                thing,
                Verdict.valueOf(row.getString("verdict").toUpperCase(java.util.Locale.ROOT)),
                row.getString("by"),
                row.getTimestamp("at").toInstant());
    }
}
