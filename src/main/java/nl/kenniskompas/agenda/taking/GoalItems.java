package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.writing.Goals;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.springframework.stereotype.Component;

@Component
class GoalItems implements Items {
    private final Below below;
    private final Editions editions;
    private final Goals goals;

    GoalItems(Below below, Editions editions, Goals goals) {
        this.below = below;
        this.editions = editions;
        this.goals = goals;
    }

    @Override
    public Kind kind() {
        return Kind.GOAL;
    }

    @Override
    public Taken add(Accepted proposal) {
        return below.agendaOf(proposal)
                .<Taken>map(agenda -> new Taken.Item(goals.add(goal(0, 0, agenda, proposal, proposal.fields()))))
                .orElse(new Taken.Impossible(NO_EDITION));
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        find(item).ifPresent(g -> goals.save(goal(item, g.version(), g.agenda(), proposal, fields)));
    }

    @Override
    public void remove(long item) {
        goals.remove(item);
    }

    @Override
    public Optional<Standing> standing(long item) {
        return find(item)
                .map(g -> new Standing(
                        g.agenda(),
                        Fields.of(g),
                        g.version() == 0 && g.children().isEmpty()));
    }

    private Optional<Goal> find(long item) {
        return below.agendaOf(Kind.GOAL, item)
                .flatMap(agenda -> all(editions.of(agenda).goals())
                        .filter(goal -> goal.id() == item)
                        .findFirst());
    }

    /// Goals with all that hangs under them.
    static Stream<Goal> all(List<Goal> roots) {
        return roots.stream().flatMap(goal -> Stream.concat(Stream.of(goal), all(goal.children())));
    }

    private static Goal goal(long id, int version, long agenda, Accepted p, Map<String, String> f) {
        return new Goal(
                id,
                version,
                agenda,
                Below.isUnder(p, Kind.GOAL) ? p.parent() : null,
                f.getOrDefault("level", "goal"),
                f.getOrDefault("text", "?"),
                p.place(),
                List.of());
    }
}
