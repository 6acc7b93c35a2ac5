package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.trust.Cast.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What is hidden is hidden from the application's own login too, whatever it asks the database.
@WorldTest
class DatabaseKeepsItTest {
    @Autowired
    ApplicationContext platform;

    @Autowired
    Connections connections;

    @Test
    void noTableAndNoViewShowsAWordToWhoMayNotSeeIt() throws SQLException {
        var scene = Scene.of(platform);
        scene.hide();
        var traces = new ArrayList<String>();
        var blind = new ArrayList<String>();
        var tables = tables(scene);
        var login = connections.application();
        try (var direct = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = direct.createStatement()) {
            for (Visitor visitor : scene.cast().all()) {
                statement.execute("select set_config('kompas.reader', '" + visitor.reader() + "', false)");
                for (String table : tables) {
                    if (finds(statement, table, scene, visitor, false)) traces.add(visitor.called() + " " + table);
                }
                if (isForSome(visitor) && !finds(statement, "live.question", scene, visitor, true))
                    blind.add(visitor.called());
            }
        }
        System.out.println("direct SQL: tables and views " + tables.size() + ", visitors "
                + scene.cast().all().size() + ", traces " + traces.size());
        assertThat(traces).isEmpty();
        assertThat(blind).as("who may see a hidden question and does not").isEmpty();
    }

    private static boolean isForSome(Visitor visitor) {
        return Arrays.stream(Word.values()).anyMatch(word -> word.isFor(visitor));
    }

    /// @param own whether to look for what is for this visitor, or for what is not
    private static boolean finds(Statement statement, String table, Scene scene, Visitor visitor, boolean own)
            throws SQLException {
        String words = Arrays.stream(Word.values())
                .filter(word -> word.isFor(visitor) == own)
                .map(word -> "'%" + word.in(scene.world()) + "%'")
                .collect(Collectors.joining(", "));
        try (var rows = statement.executeQuery(
                "select exists (select from " + table + " t where t::text like any (array[" + words + "]))")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static List<String> tables(Scene scene) {
        return scene.sql()
                .sql(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('live', 'history', 'past')"
                                + " and has_table_privilege('kompas', quote_ident(table_schema) || '.' || quote_ident(table_name), 'select')")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
