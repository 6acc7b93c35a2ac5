package nl.kenniskompas.agenda.related;

import java.util.List;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Question;
import org.jspecify.annotations.Nullable;

/// @param chosen the only list to show, null for all
/// @param mayJudge whether who looks may confirm and reject
record RelatedPage(
        Edition edition,
        Question question,
        Related related,
        @Nullable Sort chosen,
        boolean mayJudge) {
    List<Sort> sorts() {
        return chosen == null ? List.of(Sort.values()) : List.of(chosen);
    }

    String at(@Nullable Sort sort) {
        return related.address() + (sort == null ? "" : "?soort=" + sort.parameter());
    }
}
