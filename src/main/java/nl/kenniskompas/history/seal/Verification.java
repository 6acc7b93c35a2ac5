package nl.kenniskompas.history.seal;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.history.Seal;
import nl.kenniskompas.history.Seals;
import nl.kenniskompas.history.seal.Anchor.Line;
import nl.kenniskompas.history.seal.Tampering.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the whole log again and compares it with its seals, and the seals with each other and with the anchor.
///
/// It reads in pages, so a log of any size takes the memory of a small one. Run it in one transaction that sees one
/// state of the data.
public final class Verification {
    private static final int PAGE = 500;

    /// Where the functions come from that seal and that read again, and their names.
    private static final List<String> MIGRATIONS = List.of("/db/migration/__root/V5__audit.sql");

    private static final List<String> FUNCTIONS = List.of(
            "current_change", "note", "present_shape", "columns_in", "parts", "first_parts", "add_seal", "seal");

    private final JdbcClient sql;
    private final Seals seals;
    private final List<Tampering> tampered = new ArrayList<>();

    private Verification(JdbcClient sql) {
        this.sql = sql;
        seals = new Seals(sql);
    }

    public static Verdict of(JdbcClient sql, List<Line> anchor) {
        return new Verification(sql).run(anchor);
    }

    private Verdict run(List<Line> anchor) {
        functions();
        beforeTheFirst();
        Map<Long, Line> anchored = anchor.stream().collect(toMap(Line::number, line -> line, (one, later) -> later));
        var chain = new Chain(shapes(), anchored, tampered::add);
        var ranges = new Ranges(sql, tampered::add);
        long count = 0;
        for (List<Seal> page = seals.after(Long.MIN_VALUE, PAGE);
                !page.isEmpty();
                page = seals.after(page.getLast().number(), PAGE)) {
            page.forEach(chain::follow);
            page.forEach(ranges::add);
            count += page.size();
        }
        ranges.compare();
        chain.end(anchor);
        return new Verdict(
                count,
                ranges.changes(),
                ranges.events(),
                ranges.versions(),
                seals.unsealed(),
                anchor.size(),
                seals.newest(),
                List.copyOf(tampered));
    }

    /// Who may replace the function that reads could let it say what the seals want to hear.
    private void functions() {
        String known = MIGRATIONS.stream().map(Verification::resource).reduce("", String::concat);
        record Function(String name, String body) {}
        var there = sql.sql("select proname, prosrc from pg_proc where pronamespace = 'history'::regnamespace"
                        + " and proname = any(?)")
                .param(FUNCTIONS.toArray(String[]::new))
                .query((row, n) -> new Function(row.getString(1), row.getString(2)))
                .list();
        for (Function function : there)
            if (!known.contains(function.body()))
                tampered.add(new Tampering(
                        Kind.FUNCTION_REPLACED,
                        0,
                        0,
                        0,
                        "history." + function.name() + " is not that of this release"));
        if (there.size() != FUNCTIONS.size())
            tampered.add(new Tampering(Kind.FUNCTION_REPLACED, 0, 0, 0, "functions of the log were added or removed"));
    }

    /// Numbers begin at 1: what stands below it can have come only by hand.
    private void beforeTheFirst() {
        long below = sql.sql("select (select count(*) from history.change where id < 1)"
                        + " + (select count(*) from history.event where id < 1)")
                .query((row, n) -> row.getLong(1))
                .single();
        if (below > 0)
            tampered.add(new Tampering(Kind.INSERTED, 0, 0, 0, below + " rows of the log are numbered below 1"));
    }

    private Map<Long, String> shapes() {
        record Shape(long id, String digest) {}
        return sql
                .sql("select id, tables::text from history.shape")
                .query((row, n) -> new Shape(row.getLong(1), Seal.sha256(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Shape::id, Shape::digest));
    }

    private static String resource(String name) {
        try (InputStream open = Verification.class.getResourceAsStream(name)) {
            if (open == null) throw new IOException("missing from the program: " + name);
            return new String(open.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
