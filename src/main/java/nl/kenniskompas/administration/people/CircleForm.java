package nl.kenniskompas.administration.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.identity.Circle;
import nl.kenniskompas.identity.Circles;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// A group: new, or with another name.
///
/// @param own null when it is still to be made
/// @param organisations whose groups the one who acts keeps
/// @param home the words of the crumb to the list of groups
record CircleForm(Circles circles, @Nullable Circle own, List<Option> organisations, String home) implements Draft {
    static final Kind KIND = Kind.on("administration.people.circle", "circle", "name");
    private static final String LIST = "/beheer/groepen";
    private static final int NAME = 120;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return own == null
                ? new Where(List.of(new Crumb(home, LIST)))
                : new Where(List.of(new Crumb(home, LIST), new Crumb(own.name(), own.address())));
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
        return own == null ? "" : own.name();
    }

    @Override
    public String address() {
        return own == null ? LIST + "/nieuw" : own.address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return own == null ? LIST : own.address();
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(Field.line("name", NAME).needed());
        if (own == null) fields.add(Field.select("organisation", organisations).needed());
        return fields;
    }

    @Override
    public Answers stands() {
        return Answers.none().and("name", name());
    }

    @Override
    public List<Fault> check(Answers answers) {
        String whose = own == null ? answers.text("organisation") : Offers.value(own.organisation());
        boolean taken = circles.all().stream()
                .filter(other -> other.id() != item())
                .anyMatch(other -> other.name().equalsIgnoreCase(answers.text("name"))
                        && Offers.value(other.organisation()).equals(whose));
        return taken ? List.of(Fault.of("name", "administration.people.circle.fault.taken")) : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        if (own == null)
            return Optional.of(circles.add(Offers.chosen(answers.text("organisation")), answers.text("name"))
                    .address());
        return circles.rename(own, answers.text("name")) ? Optional.of(own.address()) : Optional.empty();
    }

    /// None while something is shown to the group only: that would then be shown to nobody.
    @Override
    public @Nullable Removal removal() {
        if (own == null || circles.uses(own) > 0) return null;
        return new Removal(
                own.address() + "/verwijdering",
                LIST,
                List.of(new Along(
                        "administration.people.circle.along",
                        circles.members(own).size())),
                () -> circles.remove(Objects.requireNonNull(own)));
    }
}
