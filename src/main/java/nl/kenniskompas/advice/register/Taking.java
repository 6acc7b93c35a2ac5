package nl.kenniskompas.advice.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.writing.Commitments;
import nl.kenniskompas.advice.writing.Ministries;
import nl.kenniskompas.advice.writing.Turned;
import nl.kenniskompas.advice.writing.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a commitment of a row, or changes one by it.
@Component("registerTaking")
class Taking {
    private static final String MINISTRY = "Ministerie van ";

    private final Commitments commitments;
    private final Promises promises;
    private final Ministries ministries;
    private final Turns turns;

    Taking(Commitments commitments, Promises promises, Ministries ministries, Turns turns) {
        this.commitments = commitments;
        this.promises = promises;
        this.ministries = ministries;
        this.turns = turns;
    }

    long add(HouseRow row) {
        return commitments.add(new Commitment(
                0,
                0,
                row.of(Column.TEKST),
                actor(row),
                ministry(row.of(Column.MINISTERIE), made(row)),
                Commitment.Kind.STRICT,
                deadline(row),
                HouseStatus.read(row.of(Column.STATUS)).orElse(Status.OPEN),
                made(row),
                orNull(row.of(Column.ACTIVITEIT_NUMMER)),
                null,
                orNull(row.of(Column.NUMMER)),
                null));
    }

    /// The columns that differ, and no others. Deadline and status move by [Turns], which keeps why.
    long change(Commitment standing, Line line, String reason) {
        var changed = standing;
        for (var difference : line.differences()) changed = told(changed, difference.column(), line.row());
        if (!changed.equals(standing)) done(commitments.save(changed), standing);
        if (differs(line, Column.DATUM_NAKOMING))
            turn(turns.shift(now(standing), deadline(line.row()), reason), standing);
        if (differs(line, Column.STATUS))
            HouseStatus.read(line.row().of(Column.STATUS)).ifPresent(status -> step(standing, status, reason));
        return standing.id();
    }

    long lapse(Commitment standing, String reason) {
        step(standing, Status.LAPSED, reason);
        return standing.id();
    }

    private void step(Commitment standing, Status to, String reason) {
        var now = now(standing);
        if (now.status() == to) return;
        if (!now.status().next().contains(to)) turn(turns.step(now, Status.OPEN, reason, null), standing);
        turn(turns.step(now(standing), to, reason, null), standing);
    }

    private Commitment told(Commitment it, Column column, HouseRow row) {
        boolean text = column == Column.TEKST;
        boolean ministry = column == Column.MINISTERIE;
        boolean made = column == Column.AANMAAKDATUM;
        boolean number = column == Column.NUMMER;
        return new Commitment(
                it.id(),
                it.version(),
                text ? row.of(column) : it.text(),
                it.actor(),
                ministry ? ministry(row.of(column), made(row)) : it.ministry(),
                it.kind(),
                it.deadline(),
                it.status(),
                made ? row.dated(column).orNull() : it.madeOn(),
                it.madeIn(),
                it.document(),
                number ? row.of(column) : it.houseNumber(),
                it.recommendation());
    }

    private static boolean differs(Line line, Column column) {
        return line.differences().stream().anyMatch(difference -> difference.column() == column);
    }

    private Commitment now(Commitment standing) {
        return promises.of(standing.id()).commitment();
    }

    private static void turn(Turned turned, Commitment standing) {
        done(turned instanceof Turned.Done, standing);
    }

    /// Within one transaction nobody else comes between; if it happens all the same, nothing of the register is kept.
    private static void done(boolean done, Commitment standing) {
        if (!done) throw new IllegalStateException("commitment " + standing.id() + " changed meanwhile");
    }

    private static Deadline deadline(HouseRow row) {
        return switch (row.dated(Column.DATUM_NAKOMING)) {
            case Dated.Missing ignored -> Deadline.NONE;
            case Dated.Day(var day) -> new Deadline(day.toString(), day, day, Certainty.EXACT);
            case Dated.Unread(var words) -> new Deadline(words, null, null, Certainty.NONE);
        };
    }

    private static String actor(HouseRow row) {
        return Stream.of(Column.FUNCTIE, Column.NAAM, Column.MINISTERIE)
                .map(row::of)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("–");
    }

    private static @Nullable LocalDate made(HouseRow row) {
        return row.dated(Column.AANMAAKDATUM).orNull();
    }

    /// The register leaves "Ministerie van" out as often as not.
    private @Nullable Ministry ministry(String name, @Nullable LocalDate day) {
        for (String spelling : List.of(name, MINISTRY + name, withoutMinistry(name))) {
            var found = ministries.called(spelling, day);
            if (found != null && found.id() != null) return found;
        }
        return ministries.called(name, day);
    }

    private static String withoutMinistry(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(MINISTRY.toLowerCase(Locale.ROOT))
                ? name.substring(MINISTRY.length())
                : name;
    }

    /// The same word for all names of one ministry; each name is looked up once.
    UnaryOperator<String> ministryKeys() {
        var keys = new HashMap<String, String>();
        return name -> keys.computeIfAbsent(name, n -> {
            var ministry = ministry(n, null);
            return ministry == null ? "" : ministry.key();
        });
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
