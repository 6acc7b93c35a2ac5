package nl.kenniskompas.agenda.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.CrossLinks;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.springframework.stereotype.Component;

@Component
class LinkItems implements Items {
    private final Below below;
    private final Editions editions;
    private final References references;
    private final CrossLinks links;

    LinkItems(Below below, Editions editions, References references, CrossLinks links) {
        this.below = below;
        this.editions = editions;
        this.references = references;
        this.links = links;
    }

    @Override
    public Kind kind() {
        return Kind.LINK;
    }

    @Override
    public Taken add(Accepted proposal) {
        Long agenda = below.agendaOf(proposal).orElse(null);
        if (agenda == null) return new Taken.Impossible(NO_EDITION);
        return link(0, 0, agenda, proposal.fields())
                .<Taken>map(link -> new Taken.Item(links.add(link)))
                .orElse(new Taken.Impossible("ingest.review.no-such-end"));
    }

    /// What no longer leads anywhere stays as it was.
    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        below.agendaOf(Kind.LINK, item).ifPresent(agenda -> find(editions.of(agenda), item)
                .flatMap(link -> link(item, link.version(), agenda, fields))
                .ifPresent(links::save));
    }

    @Override
    public void remove(long item) {
        links.remove(item);
    }

    @Override
    public Optional<Standing> standing(long item) {
        return below.agendaOf(Kind.LINK, item).flatMap(agenda -> {
            Edition edition = editions.of(agenda);
            return find(edition, item).map(l -> new Standing(agenda, Fields.of(l, edition), l.version() == 0));
        });
    }

    private static Optional<CrossLink> find(Edition edition, long item) {
        return edition.links().stream().filter(link -> link.id() == item).findFirst();
    }

    private Optional<CrossLink> link(long id, int version, long agenda, Map<String, String> f) {
        var from = references.find(agenda, f.getOrDefault("from", ""));
        var to = references.find(agenda, f.getOrDefault("to", ""));
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new CrossLink(id, version, agenda, from.get(), to.get(), f.getOrDefault("reason", "")));
    }
}
