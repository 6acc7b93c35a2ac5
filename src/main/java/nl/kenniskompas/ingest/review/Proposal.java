package nl.kenniskompas.ingest.review;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import org.jspecify.annotations.Nullable;

/// Something found in a document, waiting for a person or decided.
///
/// @param place order in the tree, depth first, from 0
/// @param depth 0 at the top
/// @param version counts changes, to catch a stale form
/// @param item id of what it became, null until accepted
public record Proposal(
        long id,
        long intake,
        @Nullable Long parent,
        int place,
        int depth,
        String kind,
        Map<String, String> fields,
        List<Source> sources,
        List<Warning> doubts,
        Difference difference,
        @Nullable Long existing,
        Map<String, String> existingFields,
        State state,
        int version,
        @Nullable Long item) {

    Proposal accepted(@Nullable Long becomes) {
        return with(fields, sources, State.ACCEPTED, becomes);
    }

    Proposal rejected() {
        return with(fields, sources, State.REJECTED, item);
    }

    Proposal waiting() {
        return with(fields, sources, State.WAITING, null);
    }

    /// As it is after it was kept once more.
    Proposal next() {
        return new Proposal(
                id,
                intake,
                parent,
                place,
                depth,
                kind,
                fields,
                sources,
                doubts,
                difference,
                existing,
                existingFields,
                state,
                version + 1,
                item);
    }

    Proposal reads(Map<String, String> edited) {
        return with(edited, sources, state, item);
    }

    Proposal comesFrom(List<Source> places) {
        return with(fields, places, state, item);
    }

    private Proposal with(Map<String, String> fields, List<Source> sources, State state, @Nullable Long item) {
        return new Proposal(
                id,
                intake,
                parent,
                place,
                depth,
                kind,
                fields,
                sources,
                doubts,
                difference,
                existing,
                existingFields,
                state,
                version,
                item);
    }

    public enum State {
        WAITING,
        ACCEPTED,
        REJECTED
    }
}
