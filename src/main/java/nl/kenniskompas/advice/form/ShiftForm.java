package nl.kenniskompas.advice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.writing.Turned;
import nl.kenniskompas.advice.writing.Turns;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;

/// Moves the deadline of a commitment.
record ShiftForm(Turns turns, Changes changes, Commitment commitment) implements OfCommitment {
    static final Kind KIND = Kind.on("advice.form.shift", "commitment", "deadline", "reason");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String address() {
        return commitment.address() + "/termijn/nieuw";
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<>(Moment.fields());
        fields.add(Field.area("reason", Forms.TEXT).needed());
        return fields;
    }

    @Override
    public Answers stands() {
        return Moment.stands(Answers.none(), commitment.deadline());
    }

    @Override
    public List<Fault> check(Answers answers) {
        if (Moment.of(answers).equals(commitment.deadline()))
            return List.of(Fault.of("deadline", "advice.form.fault.same"));
        return Moment.check(answers);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        String reason = answers.text("reason");
        changes.because(reason);
        var turned = turns.shift(commitment, Moment.of(answers), reason);
        return turned instanceof Turned.Done ? Optional.of(shownAt() + "#termijn") : Optional.empty();
    }
}
