package nl.kenniskompas.systemmap.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.writing.Sayings;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

/// What a relation is between, its sign, and a person's judgement of all claims together.
record RelationForm(Sayings sayings, SystemMap map, Relation relation) implements Draft {
    static final Kind KIND = Kind.of("systemmap", "relation", "judgement");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return Above.of(map, relation);
    }

    @Override
    public long item() {
        return relation.id();
    }

    @Override
    public int version() {
        return relation.version();
    }

    @Override
    public String name() {
        return Above.name(map, relation);
    }

    @Override
    public String address() {
        return relation.address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return relation.address();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("cause", FactorName.LONGEST).needed(),
                Field.radios("sign", SayingForm.signs()).needed(),
                Field.line("effect", FactorName.LONGEST).needed(),
                Field.radios("evidence", evidence()).needed(),
                Field.area("judgement", Forms.TEXT));
    }

    private static List<Option> evidence() {
        return Stream.of(Evidence.values())
                .map(one -> Option.keyed(one.key(), "systemmap.evidence." + one.key()))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("cause", map.factor(relation.cause()).name())
                .and("sign", relation.sign().key())
                .and("effect", map.factor(relation.effect()).name())
                .and("evidence", relation.evidence().key())
                .and("judgement", relation.judgement());
    }

    @Override
    public List<Fault> check(Answers answers) {
        boolean same = FactorName.of(answers.text("cause"))
                .spelling()
                .equals(FactorName.of(answers.text("effect")).spelling());
        return same ? List.of(Fault.of("effect", "systemmap.form.fault.same")) : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        boolean kept = sayings.change(
                relation,
                other("cause", answers),
                other("effect", answers),
                Sign.keyed(answers.text("sign")),
                Evidence.of(answers.text("evidence")),
                answers.optional("judgement"));
        return kept ? Optional.of(relation.address()) : Optional.empty();
    }

    /// Empty when the factor stays, so that its wordings keep their own rows.
    private Optional<FactorName> other(String name, Answers answers) {
        return answers.text(name).equals(stands().text(name))
                ? Optional.empty()
                : Optional.of(FactorName.of(answers.text(name)));
    }

    @Override
    public Removal removal() {
        return new Removal(
                relation.address() + "/verwijdering",
                "/systeemkaart",
                List.of(new Along(
                        "systemmap.form.along.claims", relation.claims().size())),
                () -> sayings.remove(relation));
    }
}
