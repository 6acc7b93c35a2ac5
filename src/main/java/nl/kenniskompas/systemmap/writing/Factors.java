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
    /// Two factors of which a person said that they differ; the lower id first.
    public record Apart(long one, long other) {}

    private final JdbcClient sql;

    Factors(JdbcClient sql) {
        this.sql = sql;
    }

    /// The one with this spelling that everybody can see; one that is no wording goes first. Reads of the module
    /// identity which are hidden from some.
    public Optional<Long> called(FactorName name) {
        return called(name, true);
    }

    /// @param open whether it must be one that everybody can see, so that what hangs on it can be seen too
    Optional<Long> called(FactorName name, boolean open) {
        return sql.sql("""
                        select f.id from factor f left join visibility v on v.kind = 'factor' and v.item = f.id
                        where f.spelling = :spelling and (v.item is null or not :open)
                        order by v.item nulls first, f.joined_to nulls first, f.id limit 1""")
                .param("spelling", name.spelling())
                .param("open", open)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    @Transactional
    public long add(FactorName name, @Nullable String note) {
        return sql.sql("insert into factor (name, spelling, note) values (:name, :spelling, :note) returning id")
                .param("name", name.words())
                .param("spelling", name.spelling())
                .param("note", note)
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
