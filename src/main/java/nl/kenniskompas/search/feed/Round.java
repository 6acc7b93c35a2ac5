package nl.kenniskompas.search.feed;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.feed.Work.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One turn of the thread that brings the index up to date: some lines of work, and a page of a fresh index when one is
/// being made. Both by one thread, so that an older state never comes in place of a newer one.
@Component
class Round {
    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Work work;
    private final EntrySources sources;
    private final Searching searching;
    private final Renewal renewal;
    private final Acting acting;
    private final Pace lines = new Pace(500), rows = new Pace(200);

    Round(Work work, EntrySources sources, Searching searching, Renewal renewal, Acting acting) {
        this.work = work;
        this.sources = sources;
        this.searching = searching;
        this.renewal = renewal;
        this.acting = acting;
    }

    /// @return whether there may be more to do
    boolean turn() {
        boolean more = inTurn(this::lines, lines, this::postponeLine);
        return inTurn(this::page, rows, this::passOver) || more;
    }

    /// Something in many failed: they are done by fewer, and one that fails alone is dealt with and left.
    private boolean inTurn(BooleanSupplier step, Pace pace, BooleanSupplier leaveOne) {
        try {
            boolean more = acting.asPlatform(() -> work.isMine() && step.getAsBoolean());
            pace.faster();
            return more;
        } catch (Searching.Unavailable away) {
            // no row is to blame
            throw away;
        } catch (RuntimeException failure) {
            if (!pace.slower() && !acting.asPlatform(() -> work.isMine() && leaveOne.getAsBoolean())) throw failure;
            LOG.warn("part of the index could not be brought up to date, and is tried again", failure);
            return true;
        }
    }

    private boolean lines() {
        renewal.see();
        var next = work.next(lines.size());
        if (next.isEmpty()) return false;
        var touched = sources.touchedBy(next.stream().map(Line::row).toList());
        var indexes = Stream.concat(Stream.of(searching.current()), searching.fresh().stream())
                .toList();
        sources.entries(touched, (items, entries) -> indexes.forEach(index -> index.replace(items, entries)));
        indexes.forEach(index -> index.keep(index.mark()));
        work.done(next);
        return true;
    }

    private boolean postponeLine() {
        var line = work.next(1).stream().findFirst();
        line.ifPresent(work::postpone);
        return line.isPresent();
    }

    private boolean page() {
        var making = searching.fresh();
        if (making.isEmpty()) return false;
        var index = making.get();
        Mark mark = Mark.of(index.mark());
        var next = sources.after(mark.table(), mark.after(), rows.size());
        if (next.isEmpty()) {
            searching.serve();
            return false;
        }
        sources.entries(next, index::replace);
        index.keep(mark.reached(next.getLast()).text());
        return true;
    }

    /// The row comes back as a line of work, later.
    private boolean passOver() {
        var making = searching.fresh();
        if (making.isEmpty()) return false;
        var index = making.get();
        Mark mark = Mark.of(index.mark());
        var next = sources.after(mark.table(), mark.after(), 1).stream().findFirst();
        next.ifPresent(row -> {
            work.later(row);
            index.keep(mark.reached(row).text());
        });
        return next.isPresent();
    }
}
