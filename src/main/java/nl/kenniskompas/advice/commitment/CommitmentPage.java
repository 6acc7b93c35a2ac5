package nl.kenniskompas.advice.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Recommendation;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;

/// @param from the advice that it follows from, null when it follows from none
/// @param sources the passages that it came from
/// @param honouring the passages of its fulfilments, by the fulfilment's id
/// @param documents titles of the documents that are named
/// @param versions newest first
record CommitmentPage(
        Promise promise,
        @Nullable AdviceThread from,
        List<Passage> sources,
        Map<Long, List<Passage>> honouring,
        Map<DocumentId, String> documents,
        List<Version> versions,
        LocalDate today) {
    @Nullable
    Recommendation recommendation() {
        Long id = promise.commitment().recommendation();
        if (from == null || id == null) return null;
        return from.strand(id).map(AdviceThread.Strand::recommendation).orElse(null);
    }

    List<Passage> sentence(Fulfilment fulfilment) {
        return honouring.getOrDefault(fulfilment.id(), List.of());
    }

    /// The list with only those of its ministry.
    String ofMinistry() {
        return Asked.of(Map.of("ministerie", Asked.ministryOf(promise.commitment())))
                .address(1);
    }
}
