package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.agenda.writing.Trends;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.springframework.stereotype.Component;

@Component
class TrendItems implements Items {
    private final Below below;
    private final Editions editions;
    private final References references;
    private final Trends trends;

    TrendItems(Below below, Editions editions, References references, Trends trends) {
        this.below = below;
        this.editions = editions;
        this.references = references;
        this.trends = trends;
    }

    @Override
    public Kind kind() {
        return Kind.TREND;
    }

    @Override
    public Taken add(Accepted proposal) {
        Long agenda = below.agendaOf(proposal).orElse(null);
        if (agenda == null) return new Taken.Impossible(NO_EDITION);
        long id = trends.add(trend(0, 0, agenda, proposal, proposal.fields()));
        feed(id, agenda, proposal.fields());
        return new Taken.Item(id);
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        below.agendaOf(Kind.TREND, item)
                .ifPresent(agenda -> find(editions.of(agenda), item).ifPresent(t -> {
                    trends.save(trend(item, t.version(), agenda, proposal, fields));
                    feed(item, agenda, fields);
                }));
    }

    private void feed(long trend, long agenda, Map<String, String> fields) {
        trends.feed(trend, references.challenges(agenda, Numbers.list(fields.getOrDefault("challenges", ""))));
    }

    @Override
    public void remove(long item) {
        trends.remove(item);
    }

    @Override
    public Optional<Standing> standing(long item) {
        return below.agendaOf(Kind.TREND, item).flatMap(agenda -> {
            Edition edition = editions.of(agenda);
            return find(edition, item).map(t -> new Standing(agenda, Fields.of(t, edition), t.version() == 0));
        });
    }

    private static Optional<Trend> find(Edition edition, long item) {
        return edition.trends().stream().filter(t -> t.id() == item).findFirst();
    }

    private static Trend trend(long id, int version, long agenda, Accepted p, Map<String, String> f) {
        return new Trend(id, version, agenda, f.getOrDefault("title", "?"), f.get("text"), p.place(), List.of());
    }
}
