package nl.kenniskompas.systemmap.form;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.writing.Factors;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;

record FactorForm(Factors factors, SystemMap map, Factor factor) implements Draft {
    static final Kind KIND = Kind.of("systemmap", "factor", "name", "note");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return Above.of(factor);
    }

    @Override
    public long item() {
        return factor.id();
    }

    @Override
    public int version() {
        return factor.version();
    }

    @Override
    public String name() {
        return factor.name();
    }

    @Override
    public String address() {
        return factor.address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return factor.address();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.line("name", FactorName.LONGEST).needed(), Field.area("note", Forms.TEXT));
    }

    @Override
    public Answers stands() {
        return Answers.none().and("name", factor.name()).and("note", factor.note());
    }

    @Override
    public List<Fault> check(Answers answers) {
        boolean empty = new FactorName(answers.text("name")).isEmpty();
        return empty ? List.of(Fault.of("name", "systemmap.form.fault.name")) : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        return factors.save(item(), version(), new FactorName(answers.text("name")), answers.optional("note"))
                ? Optional.of(factor.address())
                : Optional.empty();
    }

    @Override
    public Removal removal() {
        return new Removal(
                factor.address() + "/verwijdering",
                "/systeemkaart",
                List.of(
                        new Along(
                                "systemmap.form.along.relations",
                                map.from(item()).size() + map.to(item()).size()),
                        new Along(
                                "systemmap.form.along.wordings",
                                factor.wordings().size())),
                () -> factors.remove(item()));
    }
}
