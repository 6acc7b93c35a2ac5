package nl.kenniskompas.history;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import nl.kenniskompas.history.seal.Anchor;
import nl.kenniskompas.history.seal.Verdict;
import nl.kenniskompas.history.seal.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// `./kompas audit verify [--anchor FILE]` and `./kompas audit head`: speak with the database itself, so that they need
/// no running platform and take no running platform's word.
public final class AuditCommand {
    private static final String USAGE = "Usage: kompas audit verify [--anchor FILE] | kompas audit head";

    private final PrintStream out;
    private final PrintStream err;

    private AuditCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// How to reach the database, asked for only when the arguments make sense.
    public interface Opening {
        DataSource open() throws IOException;
    }

    /// @param data the data folder, where the anchor is
    /// @return the exit code: 0, 1 when the log was tampered with, or 2 after one clear line on `err`
    public static int run(List<String> args, Opening opening, Path data, PrintStream out, PrintStream err) {
        var command = new AuditCommand(out, err);
        try {
            if (args.equals(List.of("head"))) return command.head(opening.open());
            if (args.equals(List.of("verify"))) return command.verify(opening.open(), Anchor.in(data));
            if (args.size() == 3 && args.subList(0, 2).equals(List.of("verify", "--anchor")))
                return command.verify(opening.open(), new Anchor(Path.of(args.get(2))));
            return command.fail(USAGE);
        } catch (IOException | SQLException | RuntimeException failure) {
            return command.fail("The log could not be read: " + failure.getMessage());
        }
    }

    private int head(DataSource database) {
        var newest = new Seals(JdbcClient.create(database)).newest();
        if (newest.isEmpty()) return fail("There is no seal yet.");
        Seal seal = newest.get();
        out.println(seal.number() + " " + seal.to() + " " + seal.hash() + " " + seal.at());
        return 0;
    }

    private int verify(DataSource database, Anchor anchor) throws IOException, SQLException {
        var lines = anchor.lines();
        long begun = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Verdict verdict = Verification.of(sql, lines);
            connection.rollback();
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
            tell(verdict, anchor, (System.nanoTime() - begun) / 1e9);
            note(sql, verdict);
            return verdict.isSound() ? 0 : 1;
        }
    }

    private void tell(Verdict verdict, Anchor anchor, double seconds) {
        verdict.tampered().forEach(tampering -> out.println(tampering.told()));
        out.printf(
                Locale.ROOT,
                "Checked %d seals in %.1f s: %d changes, %d events, %d versions. Not sealed yet: %d.%n",
                verdict.seals(),
                seconds,
                verdict.changes(),
                verdict.events(),
                verdict.versions(),
                verdict.unsealed());
        out.println(
                verdict.anchored() == 0
                        ? "There is no anchor at " + anchor.file()
                                + ": a log that was cut off or written anew as a whole would not show."
                        : "Compared with " + verdict.anchored() + " seals in " + anchor.file() + ".");
        if (verdict.isSound()) out.println("The log is what was sealed.");
    }

    private void note(JdbcClient sql, Verdict verdict) {
        try {
            sql.sql("select history.note('verification', 'Kenniskompas', null, 'kompas audit verify', null, ?,"
                            + " jsonb_build_object('seals', ?::text, 'findings', ?::text))")
                    .params(
                            verdict.isSound() ? "done" : "failed",
                            Long.toString(verdict.seals()),
                            Integer.toString(verdict.tampered().size()))
                    .query((row, n) -> 0)
                    .single();
        } catch (RuntimeException refused) {
            err.println("This run could not be noted in the log itself: " + refused.getMessage());
        }
    }

    private int fail(String line) {
        err.println(line.replaceAll("\\s+", " "));
        return 2;
    }
}
