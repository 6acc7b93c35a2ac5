package nl.kenniskompas.systemmap.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.map.Poles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What sources say of relations.
@Repository
public class Claims {
    /// @param ministries as written
    /// @param themes their ids
    public record Said(
            String words,
            Poles poles,
            List<String> ministries,
            List<String> unread,
            List<Long> themes,
            @Nullable LocalDate on,
            @Nullable String in) {}

    private final JdbcClient sql;

    Claims(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param relation the row of which it is said
    @Transactional
    public long add(long relation, Said said, List<PassageId> passages) {
        long id = fill(sql.sql("""
                        insert into claim (relation_id, words, opportunity, risk, ministries, unread, said_on, said_in)
                        values (:relation, :words, :opportunity, :risk, :ministries, :unread, :on, :in) returning id"""), said)
                .param("relation", relation)
                .query(Long.class)
                .single();
        keepThemes(id, said.themes());
        keepPassages(id, passages);
        return id;
    }

    @Transactional
    public boolean save(long id, int version, Said said) {
        boolean kept = fill(sql.sql("""
                                update claim set words = :words, opportunity = :opportunity, risk = :risk, ministries = :ministries,
                                       unread = :unread, said_on = :on, said_in = :in, version = version + 1
                                where id = :id and version = :version"""), said)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
        if (kept) keepThemes(id, said.themes());
        return kept;
    }

    /// It is said of another relation.
    @Transactional
    public void move(long id, long relation) {
        sql.sql("update claim set relation_id = ?, version = version + 1 where id = ? and relation_id <> ?")
                .params(relation, id, relation)
                .update();
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from claim where id = ?").param(id).update();
    }

    /// The row of which a claim is said.
    public Optional<Long> relationOf(long claim) {
        return sql.sql("select relation_id from claim where id = ?")
                .param(claim)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    @Transactional
    public void keepPassages(long claim, List<PassageId> passages) {
        int place = 0;
        for (PassageId passage : passages)
            sql.sql("insert into claim_passage (claim_id, passage_id, place) values (?, ?, ?)")
                    .params(claim, passage.value(), place++)
                    .update();
    }

    /// @return those of these passages that the claim came from until now
    @Transactional
    public List<PassageId> forgetPassages(long claim, List<PassageId> passages) {
        return sql.sql(
                        "delete from claim_passage where claim_id = :claim and passage_id = any (:passages) returning passage_id")
                .param("claim", claim)
                .param("passages", passages.stream().map(PassageId::value).toArray(Long[]::new))
                .query((row, n) -> new PassageId(row.getLong(1)))
                .list();
    }

    private void keepThemes(long claim, List<Long> themes) {
        var kept = themes.toArray(Long[]::new);
        sql.sql("delete from claim_theme where claim_id = :claim and not theme_id = any (:themes)")
                .param("claim", claim)
                .param("themes", kept)
                .update();
        sql.sql("""
                        insert into claim_theme (claim_id, theme_id) select :claim, t from unnest(:themes::bigint[]) t
                        on conflict do nothing""").param("claim", claim).param("themes", kept).update();
    }

    private static StatementSpec fill(StatementSpec statement, Said said) {
        return statement
                .param("words", said.words())
                .param("opportunity", said.poles().hasOpportunity())
                .param("risk", said.poles().hasRisk())
                .param("ministries", said.ministries().toArray(String[]::new))
                .param("unread", said.unread().toArray(String[]::new))
                .param("on", said.on())
                .param("in", said.in());
    }
}
