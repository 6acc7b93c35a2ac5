package nl.kenniskompas.agenda.taking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.Trend;
import org.jspecify.annotations.Nullable;

/// Items as the fields of proposals, to be compared word by word. What an item does not say is left out.
final class Fields {
    private Fields() {}

    static Map<String, String> of(Agenda agenda) {
        return fields(
                "title", agenda.title(),
                "organisation", agenda.organisationName(),
                "from", text(agenda.starts()),
                "until", text(agenda.ends()));
    }

    static Map<String, String> of(Challenge challenge) {
        return fields(
                "title", challenge.title(),
                "number", Integer.toString(challenge.number()),
                "goal", challenge.goal(),
                "voice", challenge.voice(),
                "introduction", challenge.introduction());
    }

    static Map<String, String> of(Issue issue) {
        return fields(
                "chapterTitle", issue.chapterTitle(),
                "letter", issue.letter(),
                "overviewTitle", issue.overviewTitle(),
                "question", issue.question());
    }

    static Map<String, String> of(Question question) {
        var type = question.type();
        return fields("text", question.text(), "type", type == null ? null : type.key(), "topic", question.topic());
    }

    static Map<String, String> of(Goal goal) {
        return fields("text", goal.text(), "level", goal.level());
    }

    static Map<String, String> of(Trend trend, Edition edition) {
        String numbers = edition.challenges().stream()
                .filter(challenge -> trend.challenges().contains(challenge.id()))
                .map(challenge -> Integer.toString(challenge.number()))
                .collect(Collectors.joining(", "));
        return fields("title", trend.title(), "text", trend.text(), "challenges", numbers);
    }

    static Map<String, String> of(CrossLink link, Edition edition) {
        return fields(
                "reason", link.reason(),
                "from", reference(link.from(), edition),
                "to", reference(link.to(), edition));
    }

    /// "2", "2b", or nothing for a question.
    private static String reference(CrossLink.End end, Edition edition) {
        return switch (end.kind()) {
            case CHALLENGE ->
                edition.challenge(end.id())
                        .map(c -> Integer.toString(c.number()))
                        .orElse("");
            case ISSUE ->
                edition.issue(end.id())
                        .map(i -> edition.challengeOf(i).number() + i.letter())
                        .orElse("");
            case QUESTION -> "";
        };
    }

    private static @Nullable String text(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }

    /// Names and values in turn; what is not said is left out.
    static Map<String, String> fields(@Nullable String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null && !value.isBlank()) fields.put(name, value);
        }
        return fields;
    }
}
