package nl.kenniskompas.agenda.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.writing.Goals;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

record GoalForm(Goals goals, Edition edition, Goal goal) implements Draft {
    static final Kind KIND = Kind.of("agenda", "goal", "text");

    private static final List<String> LEVELS = List.of("mission", "vision", "goal", "subgoal");

    /// A goal and all below it, from the top down.
    static Stream<Goal> below(Goal goal) {
        return Stream.concat(Stream.of(goal), goal.children().stream().flatMap(GoalForm::below));
    }

    /// The level that comes under another.
    static String levelUnder(String level) {
        return LEVELS.get(Math.min(LEVELS.indexOf(level) + 1, LEVELS.size() - 1));
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
        return goal.id();
    }

    @Override
    public int version() {
        return goal.version();
    }

    @Override
    public String name() {
        return goal.text();
    }

    @Override
    public String address() {
        return item() == 0 ? page() + "/nieuw" : "/doelen/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? page() : page() + "#doel-" + item();
    }

    private String page() {
        return edition.agenda().address() + "/doelen";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.radios(
                                "level",
                                LEVELS.stream()
                                        .map(l -> Option.keyed(l, "agenda.form.level." + l))
                                        .toList())
                        .needed(),
                Field.area("text", Forms.TEXT).needed(),
                Field.select("parent", parents()));
    }

    /// A goal cannot stand under itself, nor under what stands under it.
    private List<Option> parents() {
        var own = below(goal).map(Goal::id).toList();
        return edition.goals().stream()
                .flatMap(GoalForm::below)
                .filter(other -> !own.contains(other.id()))
                .map(other -> Option.of(Long.toString(other.id()), Option.shortened(other.text())))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("level", goal.level())
                .and("text", goal.text())
                .and("parent", goal.parent());
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Goal(
                item(),
                version(),
                edition.agenda().id(),
                answers.id("parent"),
                answers.text("level"),
                answers.text("text"),
                goal.place(),
                goal.children());
        if (item() == 0) return Optional.of(page() + "#doel-" + goals.add(kept));
        return goals.save(kept) ? Optional.of(shownAt()) : Optional.empty();
    }

    @Override
    public Removal removal() {
        return new Removal(
                "/doelen/" + item() + "/verwijdering",
                page(),
                List.of(new Along("agenda.form.along.goals", below(goal).count() - 1)),
                () -> goals.remove(item()));
    }
}
