package nl.kenniskompas;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.search.quality.Ranking;

/// Full text search of PostgreSQL with its Dutch configuration and `ts_rank_cd`, once for passages with any of the
/// words and once for those with all of them.
final class PostgresRanking implements AutoCloseable {
    private static final String ALL = "plainto_tsquery('dutch', ?)";
    private static final String ANY = "replace(plainto_tsquery('dutch', ?)::text, '&', '|')::tsquery";

    private final Connection database;

    PostgresRanking(Connections.Login login, Map<String, String> passages) throws SQLException {
        database = DriverManager.getConnection(login.url(), login.user(), login.password());
        try (var make = database.createStatement()) {
            make.execute("create table found (id text, words tsvector)");
            make.execute("create index on found using gin (words)");
        }
        try (var insert = database.prepareStatement("insert into found values (?, to_tsvector('dutch', ?))")) {
            for (var passage : passages.entrySet()) {
                insert.setString(1, passage.getKey());
                insert.setString(2, passage.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    Ranking anyWord() {
        return new Asking("PostgreSQL, any of the words", ANY);
    }

    Ranking allWords() {
        return new Asking("PostgreSQL, all of the words", ALL);
    }

    private final class Asking implements Ranking {
        private final String name;
        private final String sql;

        private Asking(String name, String query) {
            this.name = name;
            this.sql = """
                    select id from found, (select %s as query) asked
                    where words @@ query order by ts_rank_cd(words, query) desc, id limit ?""".formatted(query);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<String> best(String words, int most) {
            try (var ask = database.prepareStatement(sql)) {
                ask.setString(1, words);
                ask.setInt(2, most);
                var ids = new ArrayList<String>();
                try (var rows = ask.executeQuery()) {
                    while (rows.next()) ids.add(rows.getString(1));
                }
                return ids;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
