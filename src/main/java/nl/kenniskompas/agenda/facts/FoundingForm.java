package nl.kenniskompas.agenda.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// A new edition: whose it is, known by choice or new by name, and its other facts.
record FoundingForm(AgendaEditions writing, Agendas agendas, Organisations organisations, FirstAudience audience)
        implements Draft {
    private static final String EVERYBODY = "everybody";
    private static final String WITHIN = "within";

    @Override
    public Kind kind() {
        return FactsForm.KIND;
    }

    @Override
    public String address() {
        return "/agenda/nieuw";
    }

    @Override
    public String shownAt() {
        return "/";
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(Field.select(
                "organisation",
                organisations.all().stream()
                        .map(o -> Option.of(Long.toString(o.id().value()), o.name()))
                        .toList()));
        fields.add(Field.line("newOrganisation", Forms.TITLE));
        fields.addAll(
                FactsForm.fields(agendas.all().stream().map(FactsForm::option).toList()));
        fields.add(Field.radios(
                "audience",
                List.of(
                        Option.keyed(EVERYBODY, "agenda.form.audience.everybody"),
                        Option.keyed(WITHIN, "agenda.form.audience.within"))));
        return fields;
    }

    @Override
    public Answers stands() {
        return Answers.none().and("audience", EVERYBODY);
    }

    @Override
    public List<Fault> check(Answers answers) {
        var faults = new ArrayList<>(FactsForm.period(answers));
        boolean chosen = !answers.text("organisation").isEmpty();
        boolean named = !answers.text("newOrganisation").isEmpty();
        if (!chosen && !named) faults.add(Fault.of("organisation", "agenda.form.fault.organisation"));
        if (chosen && named) faults.add(Fault.of("newOrganisation", "agenda.form.fault.organisation.both"));
        return faults;
    }

    private static @Nullable LocalDate starts(Answers answers) {
        Integer year = answers.number("starts");
        return year == null ? null : LocalDate.of(year, 1, 1);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        Long chosen = answers.id("organisation");
        var organisation = chosen == null
                ? organisations
                        .register(answers.text("newOrganisation"), starts(answers))
                        .id()
                : new OrganisationId(chosen);
        long id = writing.add(
                organisation,
                answers.text("title"),
                answers.number("starts"),
                answers.number("ends"),
                answers.id("predecessor"));
        if (answers.text("audience").equals(WITHIN)) audience.within(organisation, "agenda", id);
        return Optional.of(agendas.get(id).address());
    }
}
