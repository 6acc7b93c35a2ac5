package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.history.ItemAddress;
import nl.kenniskompas.trust.Cast.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// No table of a later module may be forgotten.
@WorldTest
class GuardedTablesTest {
    private static final String OURS = "in ('live'::regnamespace, 'history'::regnamespace, 'past'::regnamespace)";

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient sql;

    @Test
    void eachTableThatHoldsSomethingIsUnderRowLevelSecurity() {
        assertThat(names("c.relkind = 'r' and not c.relrowsecurity and c.relname not like 'flyway%'"))
                .as("how the platform keeps its history; nothing of anybody")
                .containsExactly("history.guarded", "history.horizon", "history.shape", "history.tracked");
    }

    @Test
    void eachViewReadsWithTheRightsOfWhoReads() {
        assertThat(names("c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false)"))
                .isEmpty();
    }

    @Test
    void whatCanBeHiddenHasAPageWhereThatIsDecided() {
        var scene = Scene.of(platform);
        scene.hide();
        var hideable = sql.sql("select name from history.guarded where hideable")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(hideable).hasSizeGreaterThan(5);
        assertThat(hideable.stream().filter(table -> address(table, scene).isEmpty()))
                .isEmpty();
    }

    @Test
    void theReasonOfAChangeOfRolesIsNotForWhoIsNobody() {
        Scene.of(platform);
        long change = sql.sql("select max(begun) from history.membership")
                .query((row, n) -> row.getLong(1))
                .single();
        assertThat(changes("", "select history.veiled()")).contains(change);
    }

    @Test
    void whatIsVeiledIsTheChangesOfTheRowsThatAreNotSeen() {
        var scene = Scene.of(platform);
        scene.hide();
        String everything = sql.sql(
                        "select string_agg(format('select h.begun, h.ended, %L || h.ctid::text from history.%I h', name, name),"
                                + " ' union all ') from history.guarded where to_regclass('history.' || name) is not null")
                .query(String.class)
                .single();
        var all = versions("*", everything);
        for (Visitor visitor : scene.cast().all()) {
            var unseen = new HashMap<>(all);
            unseen.keySet().removeAll(versions(visitor.reader(), everything).keySet());
            assertThat(Set.copyOf(changes(visitor.reader(), "select history.veiled()")))
                    .as(visitor.called())
                    .isNotEmpty()
                    .isEqualTo(unseen.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        }
    }

    /// What begins and ends a version, by where it is kept.
    private Map<String, List<Long>> versions(String reader, String query) {
        return as(reader, () -> sql
                .sql(query)
                .query((row, n) -> Map.entry(
                        row.getString(3),
                        Stream.of(row.getLong(1), row.getLong(2))
                                .filter(change -> change > 0)
                                .toList()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<Long> changes(String reader, String query) {
        return as(reader, () -> sql.sql(query).query((row, n) -> row.getLong(1)).list());
    }

    private <T> T as(String reader, Supplier<T> question) {
        var transaction = new TransactionTemplate(platform.getBean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(status -> {
            sql.sql("select set_config('kompas.reader', ?, true)")
                    .param(reader)
                    .query((row, n) -> 0)
                    .single();
            return question.get();
        }));
    }

    /// Each asks the ones above it in turn, so asking twice at each step adds up to a thousand times.
    @Test
    void whatIsNotSeenOfATableAboveIsAskedOnce() {
        assertThat(sql.sql("""
                        select p.proname from pg_proc p
                        where p.pronamespace = 'history'::regnamespace and (p.proname like 'unseen\\_%' or p.proname = 'veiled')
                          and exists (select from regexp_matches(p.prosrc, '(?:unseen|hidden)\\w*\\([^)]*\\)', 'g') m
                                      group by m having count(*) > 1)""").query((row, n) -> row.getString(1)).list()).isEmpty();
    }

    private Optional<String> address(String table, Scene scene) {
        long item = Objects.requireNonNull(scene.world().ids.get(table), table).getFirst();
        return platform.getBeansOfType(ItemAddress.class).values().stream()
                .flatMap(module -> module.of(table, List.of(item)).values().stream())
                .findFirst();
    }

    private List<String> names(String condition) {
        return sql.sql("select c.relnamespace::regnamespace || '.' || c.relname from pg_class c where c.relnamespace "
                        + OURS + " and " + condition + " order by 1")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
