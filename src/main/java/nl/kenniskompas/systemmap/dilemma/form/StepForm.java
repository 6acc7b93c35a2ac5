package nl.kenniskompas.systemmap.dilemma.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.systemmap.dilemma.DilemmaAction;
import nl.kenniskompas.systemmap.dilemma.DilemmaOption;
import nl.kenniskompas.systemmap.dilemma.DilemmaStep.Said;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaSteps;
import nl.kenniskompas.systemmap.dilemma.writing.Stepped;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

/// Does one thing with a dilemma, and asks what must be said with it.
record StepForm(DilemmaSteps steps, Changes changes, Tradeoff tradeoff, DilemmaAction action, LocalDate today)
        implements OfDilemma {
    private static final String NO_OPTION = "none";

    static Kind kind(DilemmaAction action) {
        return Kind.on("systemmap.form.dilemma." + action.key(), "dilemma", "decision", "reason");
    }

    @Override
    public Kind kind() {
        return kind(action);
    }

    @Override
    public long item() {
        return dilemma().id();
    }

    @Override
    public int version() {
        return dilemma().version();
    }

    @Override
    public String name() {
        return dilemma().title();
    }

    @Override
    public String address() {
        return dilemma().address() + "/stand/nieuw?stap=" + action.key();
    }

    @Override
    public String shownAt() {
        return dilemma().address() + "#stand";
    }

    @Override
    public boolean asksWhy() {
        return false;
    }

    @Override
    public boolean mayStayAsItStands() {
        return false;
    }

    private boolean decides() {
        return action == DilemmaAction.DECIDE;
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        if (decides()) {
            fields.add(Field.radios("option", options()).needed());
            fields.add(Field.area("decision", Forms.TEXT).needed());
        }
        fields.add(Field.area("reason", Forms.TEXT).needed());
        fields.add(Field.date("on").needed());
        return fields;
    }

    private List<Option> options() {
        return Stream.concat(
                        tradeoff.options().stream()
                                .map(option -> Option.of(Long.toString(option.id()), option.title())),
                        Stream.of(Option.keyed(NO_OPTION, "systemmap.dilemma.option.none")))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none().and("on", today);
    }

    @Override
    public List<Fault> check(Answers answers) {
        var day = answers.day("on");
        return day != null && day.isAfter(today)
                ? List.of(Fault.of("on", "systemmap.form.dilemma.fault.future"))
                : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        String reason = answers.text("reason");
        changes.because(decides() ? answers.text("decision") : reason);
        var chosen = decides() ? chosen(answers) : Optional.<DilemmaOption>empty();
        var said = new Said(
                Objects.requireNonNull(answers.day("on")),
                reason,
                decides() ? answers.text("decision") : null,
                chosen.map(DilemmaOption::id).orElse(null),
                chosen.map(DilemmaOption::title).orElse(null));
        return steps.take(dilemma(), action, said) instanceof Stepped.Taken ? Optional.of(shownAt()) : Optional.empty();
    }

    private Optional<DilemmaOption> chosen(Answers answers) {
        return tradeoff.options().stream()
                .filter(option -> Long.toString(option.id()).equals(answers.text("option")))
                .findFirst();
    }
}
