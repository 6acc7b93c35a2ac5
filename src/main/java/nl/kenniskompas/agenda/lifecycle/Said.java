package nl.kenniskompas.agenda.lifecycle;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;

/// What is said with a step; empty where nothing is.
///
/// @param programme the programme or organisation that has the question
/// @param verdict what we know now
/// @param documents sources that the library holds
/// @param reference other sources in words, one on a line
/// @param reviewOn the day on which the answer reopens
public record Said(
        String reason,
        String programme,
        String verdict,
        List<DocumentId> documents,
        String reference,
        @Nullable LocalDate reviewOn) {
    /// An answer that holds longer is no answer that anybody looks after.
    static final int MOST_YEARS = 10;

    public Said {
        reason = reason.strip();
        programme = programme.strip();
        verdict = verdict.strip();
        reference = reference.strip();
        documents = documents.stream().distinct().toList();
    }

    static Said because(String reason) {
        return new Said(reason, "", "", List.of(), "", null);
    }

    /// What is asked and was not said, or not well.
    Set<Part> lacks(Set<Part> asked, LocalDate today) {
        return asked.stream().filter(part -> !says(part, today)).collect(toUnmodifiableSet());
    }

    private boolean says(Part part, LocalDate today) {
        return switch (part) {
            case PROGRAMME -> !programme.isEmpty();
            case VERDICT -> !verdict.isEmpty();
            case SOURCES -> !documents.isEmpty() || !reference.isEmpty();
            case REASON -> !reason.isEmpty();
            case REVIEW_DAY ->
                reviewOn != null && reviewOn.isAfter(today) && !reviewOn.isAfter(today.plusYears(MOST_YEARS));
        };
    }
}
