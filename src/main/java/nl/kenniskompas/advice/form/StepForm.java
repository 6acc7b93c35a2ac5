package nl.kenniskompas.advice.form;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.writing.Turned;
import nl.kenniskompas.advice.writing.Turns;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

/// Brings a commitment from one status in another.
record StepForm(Turns turns, Changes changes, Commitment commitment) implements OfCommitment {
    static final Kind KIND = Kind.on("advice.form.step", "commitment", "reason");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String address() {
        return commitment.address() + "/stand/nieuw";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.radios("status", statuses()).needed(),
                Field.area("reason", Forms.TEXT).needed());
    }

    private List<Option> statuses() {
        return commitment.status().next().stream()
                .map(status -> Option.keyed(status.key(), "advice.status." + status.key()))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none();
    }

    @Override
    public List<Fault> check(Answers answers) {
        return List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        String reason = answers.text("reason");
        changes.because(reason);
        var turned = turns.step(commitment, Status.of(answers.text("status")), reason, null);
        return turned instanceof Turned.Done ? Optional.of(shownAt() + "#stand") : Optional.empty();
    }
}
