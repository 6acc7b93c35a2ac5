package nl.kenniskompas.administration.visibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

/// @param name what people call the item
/// @param shownAt where the item is shown
record LimitForm(Limits limits, Audiences audiences, Limit limit, String name, String shownAt) implements Draft {
    static final Kind KIND = Kind.on("administration.visibility.form", "visibility", "explanation");

    /// Why something is not open: the grounds of articles 5.1 and 5.2 of the Open Government Act that fit a knowledge
    /// agenda, and what is not finished.
    private static final List<String> GROUNDS =
            List.of("draft", "deliberation", "privacy", "business", "economic", "functioning", "other");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return new Where(List.of(new Where.Crumb(Option.shortened(name), shownAt)));
    }

    @Override
    public long item() {
        return limit.id();
    }

    @Override
    public int version() {
        return limit.version();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return "/zichtbaarheid/" + limit.kind() + "/" + limit.item();
    }

    @Override
    public String shownAt() {
        return shownAt;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.radios("audience", choices()).needed(),
                Field.select("organisation", audiences.organisations()),
                Field.select("circle", audiences.circles()),
                Field.checks("people", audiences.people()),
                Field.select(
                        "ground",
                        GROUNDS.stream()
                                .map(it -> Option.keyed(it, "administration.visibility.ground." + it))
                                .toList()),
                Field.area("explanation", Forms.TEXT),
                Field.date("reviewOn"));
    }

    private static List<Option> choices() {
        return List.of(Limit.OPEN, "organisation", "circle", "people").stream()
                .map(it -> Option.keyed(it, "administration.visibility.audience." + it))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("audience", limit.audience())
                .and("organisation", limit.organisation())
                .and("circle", limit.circle())
                .andAll("people", limit.people().stream().map(Object::toString).toList())
                .and("ground", limit.ground().isEmpty() ? null : limit.ground())
                .and("explanation", limit.explanation())
                .and("reviewOn", limit.reviewOn());
    }

    @Override
    public List<Fault> check(Answers answers) {
        var faults = new ArrayList<Fault>();
        String audience = answers.text("audience");
        if (audience.equals(Limit.OPEN)) return faults;
        if (answers.all(audience).isEmpty())
            faults.add(Fault.of(audience, "administration.visibility.fault." + audience));
        if (answers.text("ground").isEmpty()) faults.add(Fault.of("ground", "administration.visibility.fault.ground"));
        if (answers.day("reviewOn") == null)
            faults.add(Fault.of("reviewOn", "administration.visibility.fault.reviewOn"));
        return faults;
    }

    @Override
    public Optional<String> keep(Answers answers) {
        if (answers.text("audience").equals(Limit.OPEN)) {
            limits.lift(limit.id());
            return Optional.of(shownAt);
        }
        var kept = chosen(answers);
        if (item() == 0) limits.add(kept);
        else if (!limits.save(kept)) return Optional.empty();
        return Optional.of(shownAt);
    }

    /// Only what belongs to the chosen audience is kept.
    private Limit chosen(Answers answers) {
        String audience = answers.text("audience");
        LocalDate day = answers.day("reviewOn");
        return new Limit(
                item(),
                version(),
                limit.kind(),
                limit.item(),
                audience,
                audience.equals("organisation") ? answers.id("organisation") : null,
                audience.equals("circle") ? answers.id("circle") : null,
                audience.equals("people")
                        ? answers.all("people").stream().map(Long::valueOf).toList()
                        : List.of(),
                answers.text("ground"),
                answers.optional("explanation"),
                "",
                day == null ? limit.reviewOn() : day);
    }
}
