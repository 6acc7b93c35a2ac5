package nl.kenniskompas;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.systemmap.analysis.speed.MadeUpMap;
import nl.kenniskompas.systemmap.analysis.speed.OnPlatform;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/// `./kompas bench systemmap`: how fast each question about a system map is answered, on one of the size of the largest
/// sample of the best known tool and on one ten times larger; read from a database of its own as who is not signed in.
final class SystemMapBench {
    private static final List<MadeUpMap> MAPS = List.of(new MadeUpMap(736, 9_000), new MadeUpMap(10_000, 100_000));

    private SystemMapBench() {}

    static int run(PrintStream out) {
        try {
            Path data = Files.createTempDirectory("kenniskompas-bench");
            try (var platform = SpringApplication.run(
                    Kenniskompas.class,
                    "--server.port=0",
                    "--kompas.sample=false",
                    "--kompas.data=" + data,
                    "--logging.level.root=error",
                    "--logging.level.kompas.access=off")) {
                for (var made : MAPS) measure(platform, made, out);
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
            out.println(Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version());
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void measure(ApplicationContext platform, MadeUpMap made, PrintStream out) throws SQLException {
        var login = platform.getBean(Connections.class).migration();
        try (var database = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            made.into(database);
        }
        out.printf("%n%,d factors, %,d relations, made up: a few hubs, seed 736%n", made.factors(), made.relations());
        OnPlatform.measure(platform, made.factors() < 1_000, out);
    }
}
