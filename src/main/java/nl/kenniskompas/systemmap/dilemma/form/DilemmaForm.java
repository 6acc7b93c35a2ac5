package nl.kenniskompas.systemmap.dilemma.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import nl.kenniskompas.systemmap.dilemma.Dilemma.Value;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.writing.Dilemmas;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// @param tradeoff of a dilemma that stands, or one with a dilemma that is still to be made
/// @param born the relations among which a new one may begin, all chosen
/// @param address of the form; for a new one with what it began with
record DilemmaForm(Dilemmas dilemmas, Tradeoff tradeoff, List<Concern> born, String address) implements Draft {
    static final Kind KIND = Kind.of("systemmap", "dilemma", "title", "question", "firstCase", "secondCase");

    private static final int NAME = 120;
    private static final String RELATIONS = "relations";

    private Dilemma dilemma() {
        return tradeoff.dilemma();
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return item() == 0
                ? Where.nowhere()
                : new Where(List.of(
                        new Crumb(Option.shortened(dilemma().title()), dilemma().address())));
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
    public String shownAt() {
        return item() == 0 ? "/dilemmas" : dilemma().address();
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<>(List.of(
                Field.line("title", Forms.TITLE).needed(),
                Field.area("question", Forms.TITLE).needed(),
                Field.line("firstName", NAME).needed(),
                Field.area("firstCase", Forms.TEXT),
                Field.line("secondName", NAME).needed(),
                Field.area("secondCase", Forms.TEXT)));
        if (!born.isEmpty()) fields.add(Field.checks(RELATIONS, relations()));
        return fields;
    }

    private List<Option> relations() {
        return born.stream()
                .map(concern -> Option.of(Long.toString(concern.relation().id()), concern.inShort()))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("title", dilemma().title())
                .and("question", dilemma().question())
                .and("firstName", dilemma().first().name())
                .and("firstCase", dilemma().first().speaks())
                .and("secondName", dilemma().second().name())
                .and("secondCase", dilemma().second().speaks())
                .andAll(RELATIONS, relations().stream().map(Option::value).toList());
    }

    @Override
    public List<Fault> check(Answers answers) {
        return answers.text("firstName").equalsIgnoreCase(answers.text("secondName"))
                ? List.of(Fault.of("secondName", "systemmap.form.dilemma.fault.same"))
                : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Dilemma(
                item(),
                version(),
                answers.text("title"),
                answers.text("question"),
                value(answers, "first"),
                value(answers, "second"),
                dilemma().state());
        if (item() == 0)
            return Optional.of("/dilemmas/"
                    + dilemmas.add(
                            kept,
                            answers.all(RELATIONS).stream().map(Long::valueOf).toList(),
                            born));
        return dilemmas.save(kept) ? Optional.of(dilemma().address()) : Optional.empty();
    }

    private static Value value(Answers answers, String side) {
        return new Value(answers.text(side + "Name"), answers.optional(side + "Case"));
    }

    @Override
    public @Nullable Removal removal() {
        return new Removal(
                dilemma().address() + "/verwijdering",
                "/dilemmas",
                List.of(
                        new Along(
                                "systemmap.form.dilemma.along.positions",
                                tradeoff.positions().size()),
                        new Along(
                                "systemmap.form.dilemma.along.options",
                                tradeoff.options().size()),
                        new Along(
                                "systemmap.form.dilemma.along.steps",
                                tradeoff.steps().size())),
                () -> dilemmas.remove(item()));
    }
}
