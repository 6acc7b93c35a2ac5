package nl.kenniskompas.advice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.writing.Commitments;
import nl.kenniskompas.advice.writing.Ministries;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// A new commitment asks its deadline too; that of one that stands moves in a form of its own, which asks why.
///
/// @param promise one that stands, or one with a commitment that is still to be made
record CommitmentForm(Commitments commitments, Ministries ministries, Promise promise, List<Option> papers)
        implements Draft {
    static final Kind KIND = Kind.of("advice", "commitment", "text", "actor", "madeIn");

    private static final int NUMBER = 40;

    private Commitment it() {
        return promise.commitment();
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return item() == 0 ? Where.nowhere() : Crumbs.of(it());
    }

    @Override
    public long item() {
        return it().id();
    }

    @Override
    public int version() {
        return it().version();
    }

    @Override
    public String name() {
        return it().text();
    }

    @Override
    public String address() {
        return item() == 0 ? "/toezeggingen/nieuw" : it().address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? "/toezeggingen" : it().address();
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<>(List.of(
                Field.area("text", Forms.TEXT).needed(),
                Field.radios("kind", kinds()).needed(),
                Field.line("actor", Forms.TITLE).needed(),
                Field.line("ministry", Forms.TITLE)));
        if (item() == 0) fields.addAll(Moment.fields());
        fields.addAll(List.of(
                Field.date("madeOn"),
                Field.line("madeIn", Forms.TITLE),
                Field.select("document", papers),
                Field.line("houseNumber", NUMBER)));
        return fields;
    }

    private static List<Option> kinds() {
        return Stream.of(Commitment.Kind.values())
                .map(kind -> Option.keyed(kind.key(), "advice.kind." + kind.key()))
                .toList();
    }

    @Override
    public Answers stands() {
        var ministry = it().ministry();
        var answers = Answers.none()
                .and("text", it().text())
                .and("kind", it().kind().key())
                .and("actor", it().actor())
                .and("ministry", ministry == null ? null : ministry.name())
                .and("madeOn", it().madeOn())
                .and("madeIn", it().madeIn())
                .and("document", Papers.value(it().document()))
                .and("houseNumber", it().houseNumber());
        return item() == 0 ? Moment.stands(answers, it().deadline()) : answers;
    }

    @Override
    public List<Fault> check(Answers answers) {
        var faults = new ArrayList<Fault>();
        if (item() == 0) faults.addAll(Moment.check(answers));
        String number = answers.text("houseNumber");
        boolean taken = !number.isEmpty()
                && commitments.numbered(number).filter(other -> other != item()).isPresent();
        if (taken) faults.add(Fault.of("houseNumber", "advice.form.fault.number", number));
        return faults;
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Commitment(
                item(),
                version(),
                answers.text("text"),
                answers.text("actor"),
                ministry(answers),
                Commitment.Kind.of(answers.text("kind")),
                item() == 0 ? Moment.of(answers) : it().deadline(),
                it().status(),
                answers.day("madeOn"),
                answers.optional("madeIn"),
                Papers.chosen(answers),
                answers.optional("houseNumber"),
                it().recommendation());
        if (item() == 0) return Optional.of("/toezeggingen/" + commitments.add(kept));
        return commitments.save(kept) ? Optional.of(it().address()) : Optional.empty();
    }

    /// One that nobody touched stays, also when its name of today meant another on that day.
    private @Nullable Ministry ministry(Answers answers) {
        return answers.text("ministry").equals(stands().text("ministry"))
                ? it().ministry()
                : ministries.called(answers.optional("ministry"), answers.day("madeOn"));
    }

    @Override
    public Removal removal() {
        return new Removal(
                it().address() + "/verwijdering",
                "/toezeggingen",
                List.of(
                        new Along(
                                "advice.form.along.fulfilments",
                                promise.fulfilments().size()),
                        new Along("advice.form.along.shifts", promise.shifts().size())),
                () -> commitments.remove(item()));
    }
}
