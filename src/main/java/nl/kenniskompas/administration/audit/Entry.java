package nl.kenniskompas.administration.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the audit log: a change of items, or an event.
///
/// @param origin code of the address; null when the platform worked by itself, or from before it was kept
/// @param address while it is kept, for half a year
/// @param kind `change`, or the kind of the event
/// @param outcome of an event; empty for a change
/// @param did what a change did, for its first tables
record Entry(
        long id,
        Instant at,
        String actor,
        @Nullable String origin,
        @Nullable String address,
        @Nullable String action,
        String kind,
        @Nullable String object,
        String outcome,
        @Nullable String reason,
        Map<String, String> detail,
        List<Tally> did) {
    static final String CHANGE = "change";

    /// @param kind ADDED, CHANGED or REMOVED
    record Tally(String table, String kind, long items, List<String> names) {}

    boolean isChange() {
        return kind.equals(CHANGE);
    }

    boolean isRefused() {
        return outcome.equals("refused") || outcome.equals("failed");
    }

    Entry thatDid(List<Tally> tallies) {
        return new Entry(
                id, at, actor, origin, address, action, kind, object, outcome, reason, detail, List.copyOf(tallies));
    }
}
