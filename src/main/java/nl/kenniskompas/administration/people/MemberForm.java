package nl.kenniskompas.administration.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.identity.Circle;
import nl.kenniskompas.identity.Circles;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// Who comes into a group, or goes out of it.
///
/// @param own null when somebody comes in
/// @param people who could come in
record MemberForm(Circles circles, Circle circle, Circle.@Nullable Member own, List<Option> people) implements Draft {
    static final Kind KIND = Kind.on("administration.people.member", "circle_member");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return new Where(List.of(new Crumb(circle.name(), circle.address())));
    }

    @Override
    public long item() {
        return own == null ? 0 : own.id();
    }

    /// A place in a group has no version: it is there or not.
    @Override
    public int version() {
        return 0;
    }

    @Override
    public String name() {
        return own == null ? "" : own.name();
    }

    @Override
    public String address() {
        return circle.address() + "/leden/nieuw";
    }

    @Override
    public String shownAt() {
        return circle.address();
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.select("person", people).needed());
    }

    @Override
    public Answers stands() {
        return Answers.none();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        circles.join(circle, new PersonId(Long.parseLong(answers.text("person"))));
        return Optional.of(shownAt());
    }

    @Override
    public @Nullable Removal removal() {
        return own == null
                ? null
                : new Removal(
                        circle.address() + "/leden/" + own.id() + "/verwijdering",
                        shownAt(),
                        List.of(),
                        () -> circles.leave(circle, Objects.requireNonNull(own).person()));
    }
}
