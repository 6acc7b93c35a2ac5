package nl.kenniskompas.search.embedding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.embedding.Embedding.Role;

/// The vectors of what was found, worked out when they are first wanted; those that were wanted last are remembered.
final class Passages {
    private static final int REMEMBERED = 20_000;

    /// A model reads no further.
    private static final int READ = 2_000;

    private final Embedding embedding;
    private final Map<String, float[]> vectors = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    Passages(Embedding embedding) {
        this.embedding = embedding;
    }

    List<float[]> of(List<Hit> hits) {
        var texts = hits.stream().map(Passages::text).toList();
        var known = new LinkedHashMap<String, float[]>();
        for (String text : texts) {
            var vector = vectors.get(text);
            if (vector != null) known.put(text, vector);
        }
        var others = texts.stream()
                .filter(text -> !known.containsKey(text))
                .distinct()
                .toList();
        var made = embedding.of(others, Role.PASSAGE);
        for (int i = 0; i < others.size(); i++) {
            known.put(others.get(i), made.get(i));
            vectors.put(others.get(i), made.get(i));
        }
        var all = new ArrayList<float[]>();
        for (String text : texts) all.add(Objects.requireNonNull(known.get(text)));
        return all;
    }

    private static String text(Hit hit) {
        String text = (hit.title() + "\n" + hit.body()).strip();
        return text.substring(0, Math.min(text.length(), READ));
    }
}
