package nl.kenniskompas.ingest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A knowledge agenda as found in a document. All texts are as read (repairs applied).
///
/// @param organisation name of the ministry or body whose agenda it is, as printed
/// @param questions those that stand under no challenge or issue
/// @param organisations affiliations of those who were consulted
public record AgendaExtract(
        String title,
        @Nullable String organisation,
        @Nullable Integer from,
        @Nullable Integer until,
        List<Challenge> challenges,
        List<Question> questions,
        List<Goal> goals,
        List<Trend> trends,
        List<Link> crossLinks,
        List<String> organisations,
        List<Dilemma> dilemmas) {

    /// @param source the main place: the heading of its chapter when there is one
    /// @param sources every place that says something of it, the main one first
    public record Challenge(
            int number,
            String title,
            @Nullable String goal,
            @Nullable String voice,
            @Nullable String introduction,
            List<Issue> issues,
            Source source,
            List<Source> sources) {}

    /// @param letter a, b, c ... in the order of the chapter
    /// @param coveredElsewhere types whose questions are already in research programmes
    public record Issue(
            String letter,
            @Nullable String overviewTitle,
            @Nullable String chapterTitle,
            @Nullable String question,
            List<Question> questions,
            List<String> coveredElsewhere,
            Source source,
            List<Source> sources) {}

    /// @param type `exploratory`, `explanatory`, `policy`, or null when the document does not say
    /// @param topic heading or label above it, when it has one
    public record Question(@Nullable String type, @Nullable String topic, String text, Source source) {}

    /// @param level `mission`, `vision`, `goal`, `subgoal`
    public record Goal(String text, String level, List<Goal> children, Source source) {}

    /// @param challenges numbers of the challenges that it is said to feed
    public record Trend(String title, @Nullable String text, List<Integer> challenges, Source source) {}

    /// @param from a reference as read: a challenge number ("2") or number and issue letter ("2b")
    public record Link(String from, String to, String reason, Source source) {}

    public record Dilemma(String text, Source source) {}
}
