package nl.kenniskompas.search.feed;

import java.util.concurrent.atomic.AtomicReference;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.Searching.Index;
import org.springframework.stereotype.Component;

/// Making a fresh index: begun by itself when the one that answers was made by other rules or of another database, or
/// because somebody asks for it.
@Component
public class Renewal {
    private enum Wish {
        NONE,
        BEGIN,
        DROP
    }

    /// @param entries in the index that answers
    /// @param waiting how many changes it does not know yet
    /// @param making whether a fresh one is being made
    /// @param read how many rows were read for that, out of `rows`
    public record State(long entries, long waiting, boolean making, long read, long rows) {
        public int percent() {
            return rows == 0 ? 100 : (int) Math.min(100, 100 * read / rows);
        }
    }

    private final AtomicReference<Wish> wish = new AtomicReference<>(Wish.NONE);
    private final Searching searching;
    private final EntrySources sources;
    private final Work work;
    private final Waking waking;

    Renewal(Searching searching, EntrySources sources, Work work, Waking waking) {
        this.searching = searching;
        this.sources = sources;
        this.work = work;
        this.waking = waking;
    }

    /// Asked as the platform.
    public State state() {
        var making = searching.fresh().map(Index::mark).map(Mark::of);
        return new State(
                searching.current().size(),
                work.waiting(),
                making.isPresent(),
                making.map(mark -> sources.before(mark.table(), mark.after())).orElse(0L),
                making.isPresent() ? sources.all() : 0);
    }

    public void begin() {
        wish.set(Wish.BEGIN);
        waking.wake();
    }

    /// The index that answers stays as it is.
    public void cancel() {
        wish.set(Wish.DROP);
        waking.wake();
    }

    /// What is needed or was asked for, by the one thread that writes to the index.
    void see() {
        Mark wanted = Mark.beginning(work.database());
        boolean serves = Mark.of(searching.current().mark()).isLike(wanted);
        boolean makes = searching
                .fresh()
                .map(fresh -> Mark.of(fresh.mark()).isLike(wanted))
                .orElse(false);
        Wish asked = wish.getAndSet(Wish.NONE);
        if (asked == Wish.BEGIN || (!serves && !makes)) searching.begin().keep(wanted.text());
        else if (asked == Wish.DROP && serves && makes) searching.drop();
    }
}
