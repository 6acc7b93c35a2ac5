package nl.kenniskompas.advice.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Passage;

/// @param sources the passages that the advice itself came from
/// @param recommended the passages of the recommendations, by the recommendation's id
/// @param responded the passages of the responses, by the recommendation's id
/// @param promised the passages of the commitments, by the commitment's id
/// @param documents titles of the documents that are named
/// @param versions newest first
record AdvicePage(
        AdviceThread thread,
        List<Passage> sources,
        Map<Long, List<Passage>> recommended,
        Map<Long, List<Passage>> responded,
        Map<Long, List<Passage>> promised,
        Map<DocumentId, String> documents,
        List<Version> versions,
        LocalDate today) {
    static List<Passage> of(Map<Long, List<Passage>> passages, long item) {
        return passages.getOrDefault(item, List.of());
    }
}
