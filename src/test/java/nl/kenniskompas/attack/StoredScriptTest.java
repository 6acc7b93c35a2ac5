package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.TestDatabase;
import nl.kenniskompas.browser.EveryPage;
import nl.kenniskompas.browser.Visitor;
import nl.kenniskompas.database.Connections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.annotation.DirtiesContext;

/// Every text of the database becomes a script: of whichever field somebody forgets to take care, a browser tells.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"kompas.limits.sign-in=1000/1m", "kompas.poisoned=true"})
@Import(TestDatabase.class)
@DirtiesContext
class StoredScriptTest {
    private static final String POISON =
            "\"'><img src=/ data-poison onerror=alert(1)><script data-poison>alert(2)</script>"
                    + "<svg data-poison onload=alert(3)></svg></title></textarea><b data-poison>{{7*7}}${7*7}";
    private static final String LINK = "javascript:alert(4)//";
    private static final Set<String> LINKS = Set.of("url", "origin", "address");

    /// Words of the program itself, which no person writes.
    private static final Set<String> CODES = Set.of(
            "slug",
            "state",
            "kind",
            "type",
            "level",
            "position",
            "status",
            "before_status",
            "deadline_certainty",
            "before_certainty",
            "after_certainty",
            "language",
            "sha256",
            "media_type",
            "difference",
            "worker",
            "letter",
            "identifier",
            "role",
            "audience",
            "code");

    private static final int MOST_PAGES = 60;

    @LocalServerPort
    int port;

    @Autowired
    Connections connections;

    @Test
    void noTextOfTheDatabaseBecomesAPartOfAPage() {
        var poisoned = poison();
        assertThat(poisoned).as("columns").hasSizeGreaterThan(40);
        for (String persona : List.of("", "coordinator")) {
            try (Visitor visitor = Visitor.wide(port)) {
                var alarms = new ArrayList<String>();
                visitor.page.onDialog(dialog -> {
                    alarms.add(visitor.path() + ": " + dialog.message());
                    dialog.dismiss();
                });
                if (!persona.isEmpty()) visitor.signedInAs(persona);
                var pages = EveryPage.visit(visitor, "/", MOST_PAGES, page -> assertThat(visitor.page
                                .locator("[data-poison], a[href^='javascript:' i], [onerror]")
                                .count())
                        .as(page)
                        .isZero());
                assertThat(alarms).isEmpty();
                System.out.println("columns poisoned " + poisoned.size() + ", pages visited " + pages.size() + " as "
                        + persona + ", scripts run " + alarms.size());
            }
        }
    }

    private List<String> poison() {
        var login = connections.migration();
        var one = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        try {
            return poison(JdbcClient.create(one));
        } finally {
            one.destroy();
        }
    }

    /// A column that refuses (a rule of its own guards it) needs no poison.
    private static List<String> poison(JdbcClient sql) {
        sql.sql("select set_config('search_path', 'live', false), set_config('kompas.actor', ?, false)")
                .param(POISON)
                .query((row, n) -> 0)
                .single();
        var done = new ArrayList<String>();
        for (Column column : columns(sql)) {
            if (CODES.contains(column.name())) continue;
            try {
                int rows = sql.sql("update " + column.schema() + "." + column.table() + " set " + column.name() + " = "
                                + column.value())
                        .update();
                if (rows > 0) done.add(column.table() + "." + column.name());
            } catch (DataAccessException guarded) {
                System.out.println("guarded by itself: " + column.table() + "." + column.name());
            }
        }
        return done;
    }

    private record Column(String schema, String table, String name, String type) {
        String value() {
            String words = "'" + (LINKS.contains(name) ? LINK : POISON).replace("'", "''") + "'";
            if (type.equals("ARRAY")) return "array[" + words + "]";
            if (name.equals("content")) return "overlay(content placing " + words + " from 1)";
            return words + " || ctid::text";
        }
    }

    private static List<Column> columns(JdbcClient sql) {
        return sql.sql("""
                        select c.table_schema, c.table_name, c.column_name, c.data_type
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and (c.data_type = 'text' or c.udt_name = '_text')
                          and (c.table_schema = 'live' and c.table_name not like 'flyway%'
                               or c.table_schema = 'history' and c.table_name = 'change')
                        order by 1, 2, 3""")
                .query((row, n) -> new Column(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
