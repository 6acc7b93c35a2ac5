package nl.kenniskompas.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Item;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What the index keeps of an entry to show it as a hit, in one piece: fetching it field by field, compressed, took as
/// long as finding it.
final class Kept {
    static final String FIELD = "kept";

    private Kept() {}

    static BytesRef of(Entry entry) {
        try {
            var out = new ByteBuffersDataOutput();
            out.writeString(entry.kind());
            out.writeString(entry.id());
            out.writeString(entry.source().toString());
            out.writeString(entry.title());
            out.writeString(entry.body());
            out.writeString(entry.address());
            out.writeVInt(entry.trail().size());
            for (String step : entry.trail()) out.writeString(step);
            out.writeString(entry.dated() == null ? "" : entry.dated().toString());
            return new BytesRef(out.toArrayCopy());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Hit hit(BytesRef kept, double score) throws IOException {
        var in = new ByteArrayDataInput(kept.bytes, kept.offset, kept.length);
        return new Hit(
                in.readString(),
                in.readString(),
                Item.of(in.readString()),
                in.readString(),
                in.readString(),
                in.readString(),
                trail(in),
                dated(in.readString()),
                score);
    }

    private static List<String> trail(ByteArrayDataInput in) throws IOException {
        String[] steps = new String[in.readVInt()];
        for (int i = 0; i < steps.length; i++) steps[i] = in.readString();
        return List.of(steps);
    }

    private static @Nullable LocalDate dated(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
