package nl.kenniskompas.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Findable;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.lucene.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One row that cannot be read holds up no other.
class RoundTest {
    private static final String URL = OwnIndex.database();
    private static final int MANY_TURNS = 200;

    private final JdbcClient sql = JdbcClient.create(OwnIndex.source(URL));
    private final Fragile fragile = new Fragile(sql);
    private final OwnIndex index = new OwnIndex(URL, new Places.InMemory()).with(fragile);

    /// Organisations, of which one may be such that nothing can be told of it.
    private static final class Fragile implements Findable {
        private final JdbcClient sql;
        private long broken;

        Fragile(JdbcClient sql) {
            this.sql = sql;
        }

        @Override
        public String table() {
            return "organisation";
        }

        @Override
        public Map<String, String> leaning() {
            return Map.of();
        }

        @Override
        public List<Entry> entries(Collection<Long> ids) {
            if (ids.contains(broken)) throw new IllegalStateException("this row is broken on purpose");
            return sql.sql("select id, name from organisation where id = any (:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .query((row, n) -> entry(new Item(table(), row.getLong("id")), row.getString("name")))
                    .list();
        }

        private static Entry entry(Item row, String name) {
            return new Entry(
                    row.table(), Long.toString(row.id()), row, Set.of(row), name, "", "/", List.of(), null, Map.of());
        }
    }

    @BeforeEach
    void allIsKnown() {
        sql.sql("delete from index_work").update();
        settle();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void settle() {
        for (int turn = 0; index.turn(); turn++)
            assertThat(turn).as("it comes to rest").isLessThan(MANY_TURNS);
    }

    private long has() {
        return index.part(Searching.class).current().size();
    }

    private long rows() {
        return count("select count(*) from organisation");
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private void waitIsOver() {
        sql.sql("update index_work set due = '-infinity'").update();
    }

    @Test
    void aChangeThatCannotBeReadIsTriedAgainLaterAndTheOthersAreNot() {
        sql.sql("insert into organisation (name) select 'Broos ' || gen_random_uuid() from generate_series(1, 20)")
                .update();
        fragile.broken = count("select max(id) - 7 from organisation");
        settle();
        assertThat(has()).isEqualTo(rows() - 1);
        assertThat(count("select count(*) from index_work")).isEqualTo(1);
        assertThat(count("select item from index_work where due > now() and attempts = 1"))
                .isEqualTo(fragile.broken);
        waitIsOver();
        settle();
        assertThat(count("select count(*) from index_work where due > now() and attempts = 2"))
                .isEqualTo(1);
        fragile.broken = 0;
        waitIsOver();
        settle();
        assertThat(has()).isEqualTo(rows());
        assertThat(count("select count(*) from index_work")).isZero();
    }

    @Test
    void aRowThatCannotBeReadKeepsNoFreshIndexFromServing() {
        fragile.broken = count("select min(id) + 3 from organisation");
        index.part(Renewal.class).begin();
        settle();
        assertThat(index.part(Searching.class).fresh()).isEmpty();
        assertThat(has()).isEqualTo(rows() - 1);
        fragile.broken = 0;
        waitIsOver();
        settle();
        assertThat(has()).isEqualTo(rows());
    }
}
