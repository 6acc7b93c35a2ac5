package nl.kenniskompas.library.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.library.Publication;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Form;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// The form for what a person may put right about a document. Its file and its text are not among that.
final class Facts {
    private static final List<Field> FIELDS = List.of(
            Field.area("title", 500).needed(),
            Field.select(
                            "kind",
                            Stream.of("agenda", "platform", "letter", "other")
                                    .map(kind -> Option.keyed(kind, "library.kind." + kind))
                                    .toList())
                    .needed(),
            Field.line("dated", 10),
            Field.line("publisher", 200),
            Field.line("ministries", 200),
            Field.line("identifier", 100));

    private Facts() {}

    static Form standing(Document document) {
        var answers = Answers.none()
                .and("title", document.title())
                .and("kind", document.kind())
                .and("dated", document.dated())
                .and("publisher", document.publisher())
                .and("ministries", String.join(", ", document.ministries()))
                .and("identifier", document.identifier());
        return form(document, document.version(), answers, List.of());
    }

    static Form sent(Document document, int version, Answers answers) {
        return form(document, version, answers, faults(answers));
    }

    private static Form form(Document document, int version, Answers answers, List<Fault> faults) {
        String address = document.address();
        return new Form("library.facts", address + "/bewerken", address, version, "", FIELDS, answers, faults);
    }

    private static List<Fault> faults(Answers answers) {
        var faults = new ArrayList<Fault>();
        for (Field field : FIELDS) field.check(answers).ifPresent(faults::add);
        if (answers.optional("dated") != null && day(answers) == null)
            faults.add(Fault.of("dated", "library.facts.dated.wrong"));
        if (answers.optional("identifier") != null && publication(answers).isEmpty())
            faults.add(Fault.of("identifier", "library.facts.identifier.wrong"));
        return faults;
    }

    static @Nullable LocalDate day(Answers answers) {
        try {
            String day = answers.optional("dated");
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    static List<String> ministries(Answers answers) {
        return Stream.of(answers.text("ministries").split("[,;]"))
                .map(String::strip)
                .filter(ministry -> !ministry.isEmpty())
                .distinct()
                .toList();
    }

    static Optional<Publication> publication(Answers answers) {
        return Optional.ofNullable(answers.optional("identifier")).flatMap(Publication::spelled);
    }
}
