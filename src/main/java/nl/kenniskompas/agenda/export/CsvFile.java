package nl.kenniskompas.agenda.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.file.Csv;
import org.jspecify.annotations.Nullable;

/// One row for each question.
record CsvFile(Export export) {
    private static final List<String> COLUMNS = List.of(
            "agenda",
            "organisation",
            "period",
            "state",
            "challenge.number",
            "challenge",
            "issue.letter",
            "issue",
            "type",
            "topic",
            "question",
            "document",
            "page",
            "id",
            "predecessor",
            "asof",
            "life",
            "verdict",
            "review");

    static byte[] of(Export export) {
        return Csv.file(new CsvFile(export).rows().stream());
    }

    private List<List<String>> rows() {
        var edition = export.edition();
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(c -> words().of("agenda.file.csv." + c)).toList());
        for (var challenge : edition.challenges())
            for (var issue : challenge.issues())
                for (var question : issue.questions())
                    rows.add(row(
                            Integer.toString(challenge.number()),
                            challenge.title(),
                            issue.letter(),
                            issue.name(),
                            question));
        edition.loose().forEach(question -> rows.add(row("", "", "", "", question)));
        return rows;
    }

    private List<String> row(String number, String challenge, String letter, String issue, Question question) {
        var agenda = export.edition().agenda();
        var sources = export.sources().of("question", question.id());
        var type = question.type();
        return Stream.of(
                        agenda.title(),
                        agenda.organisationName(),
                        agenda.period(),
                        words().of("agenda.file.state." + agenda.state().key()),
                        number,
                        challenge,
                        letter,
                        issue,
                        type == null ? "" : words().of("agenda.type." + type.key()),
                        question.topic(),
                        question.text(),
                        sources.stream().map(Passage::documentTitle).distinct().collect(joining("; ")),
                        sources.stream()
                                .map(p -> Integer.toString(p.page()))
                                .distinct()
                                .collect(joining("; ")),
                        Long.toString(question.id()),
                        text(question.predecessor()),
                        export.moment().toString(),
                        words().of("agenda.life.state."
                                + question.life().state().key()),
                        question.life().verdict(),
                        Objects.toString(question.life().reviewOn(), ""))
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }

    private Text words() {
        return export.text();
    }

    private static String text(@Nullable Long id) {
        return id == null ? "" : id.toString();
    }
}
