package nl.kenniskompas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.search.speed.Contender;
import nl.kenniskompas.search.speed.MadeUp;
import nl.kenniskompas.search.speed.Threads;
import org.postgresql.PGConnection;

/// Full text search of PostgreSQL with its Dutch configuration: any of the words, `ts_rank_cd`, an index of kind GIN.
final class PostgresSpeed implements Contender, AutoCloseable {
    /// For a server that has a few gigabytes to itself.
    static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "2GB",
            "effective_cache_size", "6GB",
            "work_mem", "64MB",
            "maintenance_work_mem", "1GB",
            "max_wal_size", "8GB",
            "random_page_cost", "1.1",
            "jit", "off",
            "max_parallel_workers_per_gather", "0");

    private static final int AT_ONCE = 1_000;
    private static final String ASK = """
            select body from found, (select replace(plainto_tsquery('dutch', ?)::text, '&', '|')::tsquery as query) asked
            where words @@ query order by ts_rank_cd(words, query) desc limit 10""";

    private final Connections.Login login;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final List<Connection> all = new ArrayList<>();

    PostgresSpeed(Connections.Login login, MadeUp passages, int number) throws SQLException {
        this.login = login;
        run("create table found (body text, words tsvector)");
        Threads.each((number + AT_ONCE - 1) / AT_ONCE, batch -> add(batch * AT_ONCE, number, passages));
        run("create index on found using gin (words) with (fastupdate = off)");
        run("vacuum analyze found");
    }

    private void run(String sql) throws SQLException {
        var connection = taken();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } finally {
            idle.add(connection);
        }
    }

    private void add(int first, int number, MadeUp passages) {
        var lines = new StringBuilder();
        for (int i = first; i < Math.min(number, first + AT_ONCE); i++)
            lines.append(passages.passage(i).replace("\\", "\\\\")).append('\n');
        var connection = taken();
        try (var statement = connection.createStatement()) {
            statement.execute("create temp table if not exists fresh (body text)");
            statement.execute("truncate fresh");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy fresh from stdin", new StringReader(lines.toString()));
            statement.execute("insert into found select body, to_tsvector('dutch', body) from fresh");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            idle.add(connection);
        }
    }

    private Connection taken() {
        var connection = idle.poll();
        if (connection != null) return connection;
        try {
            connection = DriverManager.getConnection(login.url(), login.user(), login.password());
            synchronized (all) {
                all.add(connection);
            }
            return connection;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL, any of the words";
    }

    @Override
    public List<String> best(String words) {
        var connection = taken();
        try (var ask = connection.prepareStatement(ASK)) {
            ask.setString(1, words);
            return texts(ask.executeQuery());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            idle.add(connection);
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        try (rows) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    /// What the words take, their index included, without the texts.
    long bytes() {
        var connection = taken();
        try (var ask = connection.createStatement();
                var rows = ask.executeQuery(
                        "select pg_indexes_size('found') + (select sum(pg_column_size(words)) from found)")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            idle.add(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : all) connection.close();
    }
}
