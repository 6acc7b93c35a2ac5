package nl.kenniskompas.systemmap.analysis.speed;

import java.io.PrintStream;
import java.util.List;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the map that is in the database of a running platform, as who is not signed in, and asks it everything.
public final class OnPlatform {
    private static final List<String> ROWS = List.of(
            "select id, version, name, note, joined_to from factor",
            "select id, version, cause_id, effect_id, sign, evidence, judgement from relation",
            "select id, version, relation_id, words, opportunity, risk, ministries, unread, said_on, said_in from claim");

    private OnPlatform() {}

    public static void measure(ApplicationContext platform, boolean besideAll, PrintStream out) {
        var maps = platform.getBean(SystemMaps.class);
        var sql = platform.getBean(JdbcClient.class);
        var apart = platform.getBean(TransactionTemplate.class);
        MapSpeed.reading(out, () -> maps.read().relations().size(), () -> apart.execute(status -> fetched(sql)));
        new MapSpeed(maps.read(), out).measure(besideAll);
    }

    private static long fetched(JdbcClient sql) {
        return ROWS.stream()
                .mapToLong(rows -> sql.sql(rows).query().listOfRows().size())
                .sum();
    }
}
