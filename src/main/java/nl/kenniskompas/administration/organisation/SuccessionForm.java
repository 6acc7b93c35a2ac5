package nl.kenniskompas.administration.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationSuccessions;
import nl.kenniskompas.identity.OrganisationSuccessions.Step;
import nl.kenniskompas.identity.register.Succession.Way;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// What became of an organisation, or where it came from.
///
/// @param step null for a new one
/// @param all organisations
record SuccessionForm(
        OrganisationSuccessions successions,
        Organisation organisation,
        @Nullable Step step,
        List<Organisation> all) implements Draft {
    static final Kind KIND = Kind.on("administration.organisation.succession", "organisation_succession");

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
        return step == null ? 0 : step.id();
    }

    @Override
    public int version() {
        return step == null ? 0 : step.version();
    }

    @Override
    public String name() {
        return step == null ? "" : step.name() + " – " + step.otherName();
    }

    @Override
    public String address() {
        return organisation.address() + "/opvolging/nieuw";
    }

    @Override
    public String shownAt() {
        return organisation.address() + "#opvolging";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.radios(
                                "way",
                                Stream.of(Way.values())
                                        .map(way -> Option.keyed(
                                                way.name().toLowerCase(Locale.ROOT),
                                                "administration.organisation.way."
                                                        + way.name().toLowerCase(Locale.ROOT)))
                                        .toList())
                        .needed(),
                Field.select(
                                "other",
                                all.stream()
                                        .filter(other -> !other.id().equals(organisation.id()))
                                        .map(other -> Option.of(
                                                Long.toString(other.id().value()), words(other)))
                                        .toList())
                        .needed(),
                Field.date("day"));
    }

    private static String words(Organisation it) {
        return it.abbreviation() == null ? it.name() : it.name() + " (" + it.abbreviation() + ")";
    }

    @Override
    public Answers stands() {
        return Answers.none();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        successions.add(
                organisation.id(),
                Way.valueOf(answers.text("way").toUpperCase(Locale.ROOT)),
                new OrganisationId(Objects.requireNonNull(answers.id("other"))),
                answers.day("day"));
        return Optional.of(shownAt());
    }

    @Override
    public Removal removal() {
        return new Removal(
                "/beheer/opvolgingen/" + item() + "/verwijdering",
                shownAt(),
                List.of(),
                () -> successions.remove(item()));
    }
}
