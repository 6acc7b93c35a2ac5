package nl.kenniskompas.advice.form;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

/// The fields in which a deadline is asked.
final class Moment {
    private Moment() {}

    static List<Field> fields() {
        return List.of(
                Field.line("deadline", Forms.TITLE),
                Field.date("deadlineFrom"),
                Field.date("deadlineUntil"),
                Field.radios("certainty", certainties()).needed());
    }

    private static List<Option> certainties() {
        return Stream.of(Certainty.values())
                .map(certainty -> Option.keyed(certainty.key(), "advice.certainty." + certainty.key()))
                .toList();
    }

    static Answers stands(Answers answers, Deadline deadline) {
        return answers.and("deadline", deadline.text())
                .and("deadlineFrom", deadline.from())
                .and("deadlineUntil", deadline.until())
                .and("certainty", deadline.certainty().key());
    }

    static List<Fault> check(Answers answers) {
        var deadline = of(answers);
        if (deadline.from() != null
                && deadline.until() != null
                && deadline.until().isBefore(deadline.from()))
            return List.of(Fault.of("deadlineUntil", "advice.form.fault.backwards"));
        boolean exact = deadline.certainty() == Certainty.EXACT;
        return exact && deadline.until() == null
                ? List.of(Fault.of("deadlineUntil", "advice.form.fault.exact"))
                : List.of();
    }

    static Deadline of(Answers answers) {
        return new Deadline(
                answers.optional("deadline"),
                answers.day("deadlineFrom"),
                answers.day("deadlineUntil"),
                Certainty.of(answers.text("certainty")));
    }
}
