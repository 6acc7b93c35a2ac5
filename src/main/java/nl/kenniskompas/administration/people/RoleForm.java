package nl.kenniskompas.administration.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.Memberships.Membership;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// A role that somebody gets, or has and gets another for.
///
/// @param own the role that stands; null when one is given
/// @param organisations where the one who acts may give one
record RoleForm(
        Memberships memberships, Person person, @Nullable Membership own, List<Option> organisations) implements Draft {
    static final Kind KIND = Kind.on("administration.people.role", "membership");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return new Where(List.of(new Crumb(person.name(), home())));
    }

    private String home() {
        return "/beheer/personen/" + person.id().value();
    }

    @Override
    public long item() {
        return own == null ? 0 : own.id();
    }

    @Override
    public int version() {
        return own == null ? 0 : own.version();
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public String address() {
        return home() + "/rollen/" + (own == null ? "nieuw" : own.id() + "/bewerken");
    }

    @Override
    public String shownAt() {
        return home() + "#rollen";
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        if (own == null) fields.add(Field.select("organisation", organisations).needed());
        fields.add(Field.radios("role", Offers.roles()).needed());
        return fields;
    }

    @Override
    public Answers stands() {
        return own == null
                ? Answers.none()
                : Answers.none().and("role", own.role().key());
    }

    @Override
    public List<Fault> check(Answers answers) {
        if (own != null)
            return steppingDown(answers) ? List.of(Fault.of("role", "administration.people.last")) : List.of();
        boolean has = memberships.of(person.id()).stream()
                .anyMatch(it -> Offers.value(it.organisation()).equals(answers.text("organisation")));
        return has ? List.of(Fault.of("organisation", "administration.people.role.fault.has")) : List.of();
    }

    private boolean steppingDown(Answers answers) {
        return isLast() && !answers.text("role").equals(Role.ADMINISTRATOR.key());
    }

    private boolean isLast() {
        return own != null
                && own.organisation() == null
                && own.role() == Role.ADMINISTRATOR
                && memberships.isLastAdministrator(person.id());
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var role = Role.of(answers.text("role"));
        if (own == null) memberships.give(person.id(), Offers.chosen(answers.text("organisation")), role);
        else if (!memberships.change(own, role)) return Optional.empty();
        return Optional.of(shownAt());
    }

    /// The last role that gives rights everywhere has none.
    @Override
    public @Nullable Removal removal() {
        return own == null || isLast()
                ? null
                : new Removal(
                        home() + "/rollen/" + own.id() + "/verwijdering",
                        shownAt(),
                        List.of(),
                        () -> memberships.take(person.id(), own.organisation()));
    }
}
