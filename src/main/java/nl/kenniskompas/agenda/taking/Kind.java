package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.ingest.Taker.Field;

/// The kinds of proposals, with the fields of their forms.
enum Kind {
    AGENDA(line("title"), line("organisation"), line("from"), line("until")),
    CHALLENGE(line("title"), line("number"), text("goal"), text("voice"), text("introduction")),
    ISSUE(line("chapterTitle"), line("letter"), line("overviewTitle"), text("question")),
    QUESTION(text("text"), type(), line("topic")),
    COVERED(type()),
    GOAL(text("text"), choice("level", "mission", "vision", "goal", "subgoal")),
    TREND(line("title"), text("text"), line("challenges")),
    LINK(text("reason"), line("from"), line("to")),
    CONSULTED(line("name"));

    private final List<Field> fields;

    Kind(Field... fields) {
        this.fields = List.of(fields);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Field> fields() {
        return fields;
    }

    static Kind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static Field line(String name) {
        return new Field(name, false, List.of());
    }

    private static Field text(String name) {
        return new Field(name, true, List.of());
    }

    private static Field type() {
        return new Field(
                "type",
                false,
                Stream.of(QuestionType.values()).map(QuestionType::key).toList());
    }

    private static Field choice(String name, String... choices) {
        return new Field(name, false, List.of(choices));
    }
}
