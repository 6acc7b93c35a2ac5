package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// No table of a later module may be forgotten.
@PlatformTest
class GuardedTablesTest {
    private static final String OURS = "in ('live'::regnamespace, 'history'::regnamespace, 'past'::regnamespace)";

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

    private List<String> names(String condition) {
        return sql.sql("select c.relnamespace::regnamespace || '.' || c.relname from pg_class c where c.relnamespace "
                        + OURS + " and " + condition + " order by 1")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
