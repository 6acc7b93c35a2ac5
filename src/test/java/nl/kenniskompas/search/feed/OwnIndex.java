package nl.kenniskompas.search.feed;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import nl.kenniskompas.TestDatabase;
import nl.kenniskompas.database.Connections.Login;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.search.Findable;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.Agreement;
import nl.kenniskompas.search.lucene.IndexLines;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// A database and an index of their own: only what the feed needs, without the rest of the platform and without a
/// thread, so that a test decides when a turn is made. Also a program by itself, to be killed.
final class OwnIndex implements AutoCloseable {
    private static final List<String> MODULES =
            List.of("__root", "identity", "search", "library", "ingest", "agenda", "advice");

    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

    /// @param url of a database from [#database]
    /// @param places where the index is
    OwnIndex(String url, Places places) {
        var source = source(url);
        parts.registerBean(DataSource.class, () -> source);
        parts.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        parts.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
        parts.registerBean(Searching.class, () -> new LuceneSearching(places, Analysis.load()));
        parts.register(Acting.class, Work.class, EntrySources.class, Renewal.class, Waking.class, Round.class);
    }

    /// What of a package can be found.
    OwnIndex with(String findables) {
        parts.scan(findables);
        parts.refresh();
        return this;
    }

    OwnIndex with(Findable findable) {
        parts.registerBean(Findable.class, () -> findable);
        parts.refresh();
        return this;
    }

    /// @return the address of a new database with all tables, by which one reaches it as the platform
    static String database() {
        var made = TestDatabase.another();
        Login owner = made.migration();
        for (String module : MODULES)
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .defaultSchema("live")
                    .schemas("live", "history", "past")
                    .table("flyway_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .locations("classpath:db/migration/" + module)
                    .load()
                    .migrate();
        return made.application().url() + "?user=" + made.application().user()
                + "&currentSchema=live&options=-c%20kompas.reader=*";
    }

    static DataSource source(String url) {
        return new DriverManagerDataSource(url);
    }

    <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    /// @return whether there may be more to do
    boolean turn() {
        return part(Round.class).turn();
    }

    /// All that the modules of this index tell.
    List<IndexLines.Line> told() {
        return Agreement.told(parts.getBeansOfType(Findable.class).values(), part(JdbcClient.class));
    }

    @Override
    public void close() {
        parts.close();
    }

    /// Makes turns on the database and in the folder that are named, and says so after each, until it is killed.
    public static void main(String[] args) {
        try (var index = new OwnIndex(args[0], new Places.OnDisk(Path.of(args[1]))).with(args[2])) {
            Acting.as(Actor.PLATFORM, () -> {
                System.out.println("ready");
                while (true) if (index.turn()) System.out.println("turn");
            });
        }
    }
}
