package nl.kenniskompas.administration.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.OrganisationName;
import nl.kenniskompas.identity.OrganisationNames;
import nl.kenniskompas.identity.register.Validity;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import org.jspecify.annotations.Nullable;

/// A name of an organisation and when it holds. A name that begins later ends the one that holds until then.
///
/// @param all the organisation's names, in order of time
/// @param others names of other organisations
record NameForm(
        OrganisationNames names,
        Organisation organisation,
        OrganisationName own,
        List<OrganisationName> all,
        List<OrganisationName> others)
        implements Draft {
    static final Kind KIND = Kind.on("administration.organisation.name", "organisation_name", "name");
    static final int ABBREVIATION = 20;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return Crumbs.of(organisation);
    }

    @Override
    public long item() {
        return own.id();
    }

    @Override
    public int version() {
        return own.version();
    }

    @Override
    public String name() {
        return own.name();
    }

    @Override
    public String address() {
        return item() == 0
                ? organisation.address() + "/namen/nieuw"
                : "/beheer/organisatienamen/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return organisation.address() + "#namen";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("name", Forms.TITLE).needed(),
                Field.line("abbreviation", ABBREVIATION),
                Field.date("starts"),
                Field.date("ends"));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("name", own.name())
                .and("abbreviation", own.abbreviation())
                .and("starts", own.validity().from())
                .and("ends", own.validity().until());
    }

    @Override
    public List<Fault> check(Answers answers) {
        LocalDate starts = answers.day("starts"), ends = answers.day("ends");
        if (starts != null && ends != null && ends.isBefore(starts))
            return List.of(Fault.of("ends", "administration.organisation.fault.backwards"));
        var wanted = new Validity(starts, ends);
        var before = before(wanted);
        var faults = new ArrayList<Fault>();
        all.stream()
                .filter(other -> other.id() != own.id() && (before == null || other.id() != before.id()))
                .filter(other -> other.validity().overlaps(wanted))
                .findFirst()
                .ifPresent(other ->
                        faults.add(Fault.of("starts", "administration.organisation.fault.overlap", other.name())));
        others.stream()
                .filter(other -> other.name().equalsIgnoreCase(answers.text("name")))
                .filter(other -> other.validity().overlaps(wanted))
                .findFirst()
                .ifPresent(
                        other -> faults.add(Fault.of("name", "administration.organisation.fault.known", other.name())));
        return faults;
    }

    /// The name that holds without an end, when a new one begins after it.
    private @Nullable OrganisationName before(Validity wanted) {
        LocalDate starts = wanted.from();
        if (item() != 0 || starts == null) return null;
        return all.stream()
                .filter(name -> name.validity().until() == null)
                .filter(name ->
                        name.validity().from() == null || name.validity().from().isBefore(starts))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var validity = new Validity(answers.day("starts"), answers.day("ends"));
        var kept = new OrganisationName(
                item(), version(), organisation.id(), answers.text("name"), answers.optional("abbreviation"), validity);
        var before = before(validity);
        if (before != null && validity.from() != null) names.save(endedBefore(before, validity.from()));
        if (item() == 0) names.add(kept);
        else if (!names.save(kept)) return Optional.empty();
        return Optional.of(shownAt());
    }

    private static OrganisationName endedBefore(OrganisationName it, LocalDate day) {
        return new OrganisationName(
                it.id(),
                it.version(),
                it.organisation(),
                it.name(),
                it.abbreviation(),
                new Validity(it.validity().from(), day.minusDays(1)));
    }

    @Override
    public @Nullable Removal removal() {
        return all.size() < 2
                ? null
                : new Removal(
                        "/beheer/organisatienamen/" + item() + "/verwijdering",
                        shownAt(),
                        List.of(),
                        () -> names.remove(own));
    }
}
