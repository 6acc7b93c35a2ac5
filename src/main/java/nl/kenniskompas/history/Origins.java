package nl.kenniskompas.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kenniskompas.web.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The codes that stand in the log in place of addresses: one for each address and day.
@Repository
public class Origins {
    private static final int MOST_REMEMBERED = 5_000;

    private final JdbcClient sql;
    private final Clock clock;
    private final Map<Seen, String> remembered = new ConcurrentHashMap<>();

    Origins(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Seen(String address, LocalDate day) {}

    /// Keeps the address when it is the first time today.
    String of(String address) {
        var seen = new Seen(address, today());
        String known = remembered.get(seen);
        if (known != null) return known;
        if (remembered.size() >= MOST_REMEMBERED) remembered.clear();
        String code = sql.sql("select history.origin_of(?, ?)")
                .params(seen.address(), seen.day())
                .query((row, n) -> row.getString(1))
                .single();
        remembered.put(seen, code);
        return code;
    }

    /// Forgets the addresses from before a day; those of the last half year stay whatever is asked.
    ///
    /// @return how many
    public long forget(LocalDate before) {
        return sql.sql("select history.forget_origins(?)")
                .param(before)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Text.ZONE);
    }
}
