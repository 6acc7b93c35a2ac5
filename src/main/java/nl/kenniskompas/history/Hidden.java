package nl.kenniskompas.history;

import java.util.Set;
import nl.kenniskompas.web.Viewer;

/// What the log does not tell everybody. Proposals are not published; passages and provenance are only counted.
public final class Hidden {
    private static final Set<String> UNPUBLISHED = Set.of("proposal");
    private static final Set<String> ONLY_COUNTED = Set.of("passage", "provenance", "proposal");

    private Hidden() {}

    /// Tables of which this reader may not even know that they changed.
    public static Set<String> from(Viewer viewer) {
        return viewer.mayEdit() ? Set.of() : UNPUBLISHED;
    }

    /// Tables whose items are no reading matter one by one.
    public static boolean isOnlyCounted(String table) {
        return ONLY_COUNTED.contains(table);
    }
}
