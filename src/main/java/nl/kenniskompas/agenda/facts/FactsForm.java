package nl.kenniskompas.agenda.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.writing.AgendaEditions;
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

/// @param all every edition, so also those that may come before this one
record FactsForm(AgendaEditions writing, Edition edition, List<Agenda> all) implements Draft {
    static final Kind KIND = Kind.of("agenda", "agenda", "title");

    static List<Field> fields(List<Option> predecessors) {
        return List.of(
                Field.line("title", Forms.TITLE).needed(),
                Field.number("starts", 1900, 2200),
                Field.number("ends", 1900, 2200),
                Field.select("predecessor", predecessors));
    }

    static Option option(Agenda agenda) {
        return Option.of(
                Long.toString(agenda.id()),
                (agenda.organisationName() + ": " + agenda.title() + " " + agenda.period()).strip());
    }

    static List<Fault> period(Answers answers) {
        Integer starts = answers.number("starts");
        Integer ends = answers.number("ends");
        if (ends == null) return List.of();
        if (starts == null) return List.of(Fault.of("starts", "agenda.form.fault.starts"));
        return ends < starts ? List.of(Fault.of("ends", "agenda.form.fault.ends.early", "" + starts)) : List.of();
    }

    private Agenda agenda() {
        return edition.agenda();
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return InForms.where(edition);
    }

    @Override
    public long item() {
        return agenda().id();
    }

    @Override
    public int version() {
        return agenda().version();
    }

    @Override
    public String name() {
        return agenda().title();
    }

    @Override
    public String address() {
        return agenda().address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return agenda().address();
    }

    @Override
    public List<Field> fields() {
        return fields(
                all.stream().filter(this::mayComeBefore).map(FactsForm::option).toList());
    }

    /// An edition cannot come before itself, not by a detour either.
    private boolean mayComeBefore(Agenda other) {
        var seen = new ArrayList<Long>();
        for (Optional<Agenda> at = Optional.of(other); at.isPresent(); at = before(at.get())) {
            if (at.get().id() == item() || seen.contains(at.get().id())) return false;
            seen.add(at.get().id());
        }
        return true;
    }

    private Optional<Agenda> before(Agenda agenda) {
        Long id = agenda.predecessor();
        return all.stream().filter(other -> id != null && other.id() == id).findFirst();
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("title", agenda().title())
                .and("starts", agenda().starts())
                .and("ends", agenda().ends())
                .and("predecessor", agenda().predecessor());
    }

    @Override
    public List<Fault> check(Answers answers) {
        return period(answers);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var was = agenda();
        var kept = new Agenda(
                was.id(),
                was.version(),
                was.slug(),
                was.organisation(),
                was.organisationName(),
                answers.text("title"),
                answers.number("starts"),
                answers.number("ends"),
                was.state(),
                answers.id("predecessor"));
        return writing.save(kept) ? Optional.of(shownAt()) : Optional.empty();
    }

    @Override
    public Removal removal() {
        return new Removal(
                agenda().address() + "/verwijdering",
                "/",
                List.of(
                        new Along(
                                "agenda.form.along.challenges",
                                edition.challenges().size()),
                        new Along("agenda.form.along.issues", edition.issues().count()),
                        new Along(
                                "agenda.form.along.questions",
                                edition.questions().count()),
                        new Along("agenda.form.along.goals", edition.goals().size()),
                        new Along("agenda.form.along.trends", edition.trends().size()),
                        new Along("agenda.form.along.links", edition.links().size())),
                () -> writing.remove(item()));
    }
}
