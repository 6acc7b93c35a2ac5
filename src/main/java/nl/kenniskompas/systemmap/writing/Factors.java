package nl.kenniskompas.systemmap.writing;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.systemmap.map.FactorName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All factors, wordings of others included.
@Repository
public class Factors {
    /// Held by who looks for a factor or relation to make it when it is not there, so that two at once make one.
    static final long LOCK = 0x6d6170L;

    /// Two factors of which a person said that they differ; the lower id first.
    public record Apart(long one, long other) {}

    private final JdbcClient sql;

    Factors(JdbcClient sql) {
        this.sql = sql;
    }

    /// The one with this spelling that the writer can see; one that is no wording goes first.
    public Optional<Long> called(FactorName name) {
        return sql.sql("select id from factor where spelling = ? order by joined_to nulls first, id limit 1")
                .param(name.spelling())
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    /// The one so called; a new one when there is none.
    @Transactional
    public long named(FactorName name) {
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> 0)
                .single();
        return called(name).orElseGet(() -> add(name, null));
    }

    @Transactional
    public long add(FactorName name, @Nullable String note) {
        return sql.sql("insert into factor (name, spelling, note) values (?, ?, ?) returning id")
                .params(name.words(), name.spelling(), note)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(long id, int version, FactorName name, @Nullable String note) {
        return sql.sql("""
                        update factor set name = :name, spelling = :spelling, note = :note, version = version + 1
                        where id = :id and version = :version""")
                        .param("name", name.words())
                        .param("spelling", name.spelling())
                        .param("note", note)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// With its relations; wordings that were joined to it stand by themselves again.
    @Transactional
    public void remove(long id) {
        sql.sql("delete from factor where id = ?").param(id).update();
    }

    /// @return whether it was one that nothing refers to, and is gone
    @Transactional
    public boolean removeUnused(long id) {
        return sql.sql("""
                        delete from factor f where f.id = ? and f.joined_to is null
                        and not exists (select from relation r where f.id in (r.cause_id, r.effect_id))
                        and not exists (select from factor w where w.joined_to = f.id)""").param(id).update() == 1;
    }

    /// From now on the one is read as the other.
    @Transactional
    public void join(long wording, long factor) {
        sql.sql("update factor set joined_to = ?, version = version + 1 where id = ?")
                .params(factor, wording)
                .update();
    }

    /// It stands by itself again, with the relations that were always its own.
    @Transactional
    public void part(long wording) {
        sql.sql("update factor set joined_to = null, version = version + 1 where id = ?")
                .param(wording)
                .update();
    }

    @Transactional
    public void keepApart(long one, long other) {
        sql.sql("insert into factor_apart (one_id, other_id) values (?, ?) on conflict do nothing")
                .params(Math.min(one, other), Math.max(one, other))
                .update();
    }

    public List<Apart> apart() {
        return sql.sql("select one_id, other_id from factor_apart order by id")
                .query((row, n) -> new Apart(row.getLong(1), row.getLong(2)))
                .list();
    }
}
