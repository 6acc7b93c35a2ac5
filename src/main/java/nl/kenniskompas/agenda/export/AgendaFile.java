package nl.kenniskompas.agenda.export;

import java.util.List;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The shape `kenniskompas-agenda/1`, described by `static/schema/kenniskompas-agenda-1.json`. It is a promise to other
/// programs: fields may be added in a next version, never taken away or given another meaning in this one.
///
/// @param made moment, ISO 8601 in UTC
/// @param asOf the moment that the file shows, ISO 8601 in UTC
/// @param questions those that stand under no issue
record AgendaFile(
        String format,
        String made,
        String asOf,
        Facts agenda,
        List<Challenge> challenges,
        List<Question> questions,
        List<Goal> goals,
        List<Trend> trends,
        List<Link> crossLinks,
        List<String> consulted) {
    static final String FORMAT = "kenniskompas-agenda/1";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Facts(
            long id,
            String slug,
            String title,
            String organisation,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            String state,
            @Nullable Long predecessor) {}

    record Challenge(
            long id,
            int number,
            String title,
            @Nullable String goal,
            @Nullable String voice,
            @Nullable String introduction,
            @Nullable Long predecessor,
            List<Source> sources,
            List<Issue> issues) {}

    record Issue(
            long id,
            String letter,
            @Nullable String overviewTitle,
            @Nullable String chapterTitle,
            @Nullable String question,
            @Nullable Long predecessor,
            List<String> coveredElsewhere,
            List<Source> sources,
            List<Question> questions) {}

    record Question(
            long id,
            @Nullable String type,
            @Nullable String topic,
            String text,
            String state,
            @Nullable String verdict,
            @Nullable String reviewOn,
            @Nullable Long predecessor,
            List<Source> sources) {}

    record Goal(long id, String level, String text, List<Source> sources, List<Goal> children) {}

    record Trend(long id, String title, @Nullable String text, List<Long> challenges, List<Source> sources) {}

    record Link(long id, End from, End to, String reason, List<Source> sources) {}

    /// @param kind `challenge`, `issue` or `question`
    record End(String kind, long id) {
        static End of(CrossLink.End end) {
            return new End(end.kind().name().toLowerCase(java.util.Locale.ROOT), end.id());
        }
    }

    /// A passage in a document.
    ///
    /// @param page counts from 1
    /// @param start code point in the document's text
    /// @param end code point, exclusive
    /// @param words at most the first 600 characters
    record Source(long passage, long document, String title, int page, int start, int end, String words) {
        static Source of(Passage passage) {
            return new Source(
                    passage.id().value(),
                    passage.document().value(),
                    passage.documentTitle(),
                    passage.page(),
                    passage.start(),
                    passage.end(),
                    passage.words());
        }
    }

    static AgendaFile of(Export export) {
        return new AgendaFiling(export).file();
    }

    static @Nullable String key(@Nullable QuestionType type) {
        return type == null ? null : type.key();
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }
}
