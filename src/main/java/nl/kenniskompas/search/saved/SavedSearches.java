package nl.kenniskompas.search.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.search.page.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The searches that people keep. The database shows each their own.
@Repository
class SavedSearches {
    static final int MOST = 50;

    /// Of the module identity the name, and whether the account is open.
    private static final String SELECT = """
            select s.*, p.name as owner from saved_search s join person p on p.id = s.person_id
            where p.disabled_at is null and p.erased_at is null and\s""";

    private final JdbcClient sql;
    private final Clock clock;

    SavedSearches(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    sealed interface Keeping {
        record Kept(long id) implements Keeping {}

        /// The same search was kept before: a form that is sent twice makes one.
        record Known(long id) implements Keeping {}

        record TooMany() implements Keeping {}
    }

    List<SavedSearch> of(PersonId person) {
        return sql.sql(SELECT + "s.person_id = ? order by lower(s.name), s.id")
                .param(person.value())
                .query(SavedSearches::row)
                .list();
    }

    Optional<SavedSearch> find(PersonId person, long id) {
        return sql.sql(SELECT + "s.person_id = ? and s.id = ?")
                .params(person.value(), id)
                .query(SavedSearches::row)
                .optional();
    }

    /// Of everybody; for the platform.
    List<SavedSearch> all() {
        return sql.sql(SELECT + "true order by s.person_id, s.id")
                .query(SavedSearches::row)
                .list();
    }

    /// For the platform, as it is not known yet who asks.
    Optional<SavedSearch> byFeed(byte[] hash) {
        return sql.sql(SELECT + "s.feed_hash = ?")
                .param(hash)
                .query(SavedSearches::row)
                .optional();
    }

    @Transactional
    Keeping keep(PersonId person, String name, Search search) {
        var known = sql.sql("select id from saved_search where person_id = ? and asked = ?")
                .params(person.value(), search.address())
                .query(Long.class)
                .optional();
        if (known.isPresent()) return new Keeping.Known(known.get());
        if (of(person).size() >= MOST) return new Keeping.TooMany();
        return new Keeping.Kept(sql.sql("""
                        insert into saved_search (person_id, name, asked, made_at, looked_at, told_at)
                        values (:person, :name, :asked, :now, :now, :now)
                        on conflict (person_id, asked) do update set name = saved_search.name returning id""")
                .param("person", person.value())
                .param("name", name)
                .param("asked", search.address())
                .param("now", now())
                .query(Long.class)
                .single());
    }

    /// @return false when it was changed since that version, or is gone
    @Transactional
    boolean rename(SavedSearch search, int version, String name) {
        return sql.sql("update saved_search set name = ?, version = version + 1 where id = ? and version = ?")
                        .params(name, search.id(), version)
                        .update()
                == 1;
    }

    @Transactional
    void remove(SavedSearch search) {
        sql.sql("delete from saved_search where id = ?").param(search.id()).update();
    }

    /// What was found until then has been seen.
    @Transactional
    void looked(SavedSearch search, Instant until) {
        var moment = until.isAfter(clock.instant()) ? clock.instant() : until;
        sql.sql("update saved_search set looked_at = greatest(looked_at, ?) where id = ?")
                .params(Timestamp.from(moment), search.id())
                .update();
    }

    @Transactional
    void byMail(SavedSearch search, boolean wanted) {
        sql.sql(
                        "update saved_search set by_mail = :wanted, told_at = case when by_mail then told_at else :now end where id = :id")
                .param("wanted", wanted)
                .param("now", now())
                .param("id", search.id())
                .update();
    }

    /// @param hash of the secret in the new address; a former address is none any more
    @Transactional
    void feed(SavedSearch search, byte[] hash) {
        sql.sql("update saved_search set feed_hash = ? where id = ?")
                .params(hash, search.id())
                .update();
    }

    @Transactional
    void endFeed(SavedSearch search) {
        sql.sql("update saved_search set feed_hash = null where id = ?")
                .param(search.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SavedSearch row(ResultSet row, int number) throws SQLException {
        return new SavedSearch(
                row.getLong("id"),
                row.getInt("version"),
                new Actor.Somebody(new PersonId(row.getLong("person_id")), row.getString("owner")),
                row.getString("name"),
                Search.read(row.getString("asked")),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("looked_at").toInstant(),
                row.getTimestamp("told_at").toInstant(),
                row.getBoolean("by_mail"),
                row.getBytes("feed_hash") != null);
    }
}
