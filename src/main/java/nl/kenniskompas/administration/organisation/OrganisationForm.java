package nl.kenniskompas.administration.organisation;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// What an organisation is; its names have a form of their own.
///
/// @param names how many it has
/// @param used whether something hangs on it, so that it must stay
record OrganisationForm(Organisations organisations, Organisation organisation, int names, boolean used)
        implements Draft {
    static final Kind KIND = Kind.on("administration.organisation.form", "organisation", "name", "aliases");

    private static final Pattern TOOI =
            Pattern.compile("https://identifier\\.overheid\\.nl/tooi/id/[a-z]{1,40}/[a-z]{1,8}[0-9]{1,12}");

    static List<Field> ownFields() {
        return List.of(
                Field.radios(
                                "kind",
                                Stream.of(Organisation.Kind.values())
                                        .map(kind -> Option.keyed(
                                                kind.key(), "administration.organisation.kind." + kind.key()))
                                        .toList())
                        .needed(),
                Field.line("tooi", Forms.TITLE),
                Field.line("aliases", Forms.TITLE));
    }

    static List<String> aliases(Answers answers) {
        return Stream.of(answers.text("aliases").split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }

    static Organisation told(Organisation it, Answers answers) {
        return new Organisation(
                it.id(),
                it.version(),
                it.name(),
                it.abbreviation(),
                Organisation.Kind.of(answers.text("kind")),
                answers.optional("tooi"),
                it.ended(),
                aliases(answers));
    }

    /// @param own the organisation that the answers are about, null for a new one
    static List<Fault> faults(Organisations organisations, @Nullable Organisation own, Answers answers) {
        String tooi = answers.text("tooi");
        if (tooi.isEmpty()) return List.of();
        if (!TOOI.matcher(tooi).matches()) return List.of(Fault.of("tooi", "administration.organisation.fault.tooi"));
        return organisations.all().stream()
                .filter(other ->
                        tooi.equals(other.tooi()) && (own == null || !own.id().equals(other.id())))
                .map(other -> Fault.of("tooi", "administration.organisation.fault.tooi.taken", other.name()))
                .toList();
    }

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
        return organisation.id().value();
    }

    @Override
    public int version() {
        return organisation.version();
    }

    @Override
    public String name() {
        return organisation.name();
    }

    @Override
    public String address() {
        return organisation.address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return organisation.address();
    }

    @Override
    public List<Field> fields() {
        return ownFields();
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("kind", organisation.kind().key())
                .and("tooi", organisation.tooi())
                .and("aliases", String.join("; ", organisation.aliases()));
    }

    @Override
    public List<Fault> check(Answers answers) {
        return faults(organisations, organisation, answers);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        return organisations.save(told(organisation, answers)) ? Optional.of(shownAt()) : Optional.empty();
    }

    @Override
    public @Nullable Removal removal() {
        return used
                ? null
                : new Removal(
                        organisation.address() + "/verwijdering",
                        "/beheer/organisaties",
                        List.of(new Along("administration.organisation.along.names", names)),
                        () -> organisations.remove(organisation.id()));
    }
}
