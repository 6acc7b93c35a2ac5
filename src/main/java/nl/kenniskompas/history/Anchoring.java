package nl.kenniskompas.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.seal.Anchor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Brings the file outside the database up to the newest seal, as long as it agrees with the chain.
@Component
public class Anchoring {
    private static final int AT_ONCE = 1_000;

    private final Seals seals;
    private final Anchor anchor;

    Anchoring(Seals seals, @Value("${kompas.data}") String data) {
        this.seals = seals;
        anchor = Anchor.in(Path.of(data));
    }

    /// Whether the last seal in the file stands in the chain as the file has it; true when there is no file yet.
    public boolean agrees() throws IOException {
        Optional<Anchor.Line> last = anchor.last();
        return last.isEmpty()
                || seals.find(last.get().number())
                        .map(seal -> last.get().is(seal))
                        .orElse(false);
    }

    /// @return whether the anchor agreed; when not, nothing was added to it
    public boolean keep() throws IOException {
        if (!agrees()) return false;
        long known = anchor.last().map(Anchor.Line::number).orElse(0L);
        for (List<Seal> more = seals.after(known, AT_ONCE); !more.isEmpty(); more = seals.after(known, AT_ONCE)) {
            anchor.add(more);
            known = more.getLast().number();
        }
        return true;
    }
}
