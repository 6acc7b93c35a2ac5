package nl.kenniskompas.agenda.taking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.agenda.taking.Items.Standing;
import nl.kenniskompas.agenda.writing.Provenance;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.GivenBack;
import nl.kenniskompas.ingest.Taker.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes an item of an accepted proposal, or brings the standing one up to date, and takes that back.
///
/// A proposal that was compared with an item of the very edition that it goes into is about that item. Compared with
/// one of an earlier edition, it is about a new item that names the other as its predecessor.
@Component
class Taking {
    private final Map<Kind, Items> byKind = new EnumMap<>(Kind.class);
    private final Below below;
    private final Provenance provenance;

    Taking(List<Items> items, Below below, Provenance provenance) {
        items.forEach(i -> byKind.put(i.kind(), i));
        this.below = below;
        this.provenance = provenance;
    }

    Taken take(Accepted proposal) {
        Items items = itemsOf(proposal);
        Long existing = isAboutStanding(items.kind(), proposal) ? proposal.existing() : null;
        Taken taken =
                switch (proposal.difference()) {
                    case NEW -> items.add(proposal);
                    case CHANGED, SAME -> existing == null ? items.add(proposal) : update(items, proposal, existing);
                    case GONE -> gone(items, existing);
                };
        if (taken instanceof Taken.Item(long id)) keepPassages(items.kind(), proposal, id);
        return taken;
    }

    private static Taken update(Items items, Accepted proposal, long existing) {
        if (proposal.difference() == Difference.CHANGED) items.change(proposal, proposal.fields(), existing);
        return new Taken.Item(existing);
    }

    private static Taken gone(Items items, @Nullable Long existing) {
        if (existing != null) items.remove(existing);
        return new Taken.Nothing();
    }

    private void keepPassages(Kind kind, Accepted proposal, long item) {
        if (proposal.passages().isEmpty()) return;
        long agenda = kind == Kind.AGENDA ? item : below.agendaOf(proposal).orElseThrow();
        provenance.keep(agenda, kind.key(), item, proposal.passages());
    }

    /// A finding without a predecessor is new whatever it was compared with; an item that went meanwhile is made anew.
    private boolean isAboutStanding(Kind kind, Accepted proposal) {
        Long existing = proposal.existing();
        if (existing == null || proposal.difference() == Difference.NEW) return false;
        if (kind == Kind.AGENDA)
            return Objects.requireNonNull(byKind.get(kind)).standing(existing).isPresent();
        var agenda = below.agendaOf(kind, existing);
        return agenda.isPresent() && agenda.equals(below.agendaOf(proposal));
    }

    GivenBack giveBack(Accepted proposal, long item) {
        Items items = itemsOf(proposal);
        Standing standing = items.standing(item).orElse(null);
        String kind = items.kind().key();
        if (standing == null) return new GivenBack.Done(provenance.forget(kind, item));
        if (isOlder(proposal, item)) return restore(items, proposal, item, standing);
        if (!standing.isNew()) return new GivenBack.ChangedSince();
        items.remove(item);
        return new GivenBack.Done(provenance.forget(kind, item));
    }

    private GivenBack restore(Items items, Accepted proposal, long item, Standing standing) {
        if (proposal.difference() == Difference.CHANGED) {
            boolean asTaken = proposal.fields().entrySet().stream()
                    .allMatch(field -> field.getValue().equals(standing.fields().get(field.getKey())));
            if (!asTaken) return new GivenBack.ChangedSince();
            items.change(proposal, proposal.existingFields(), item);
        }
        return new GivenBack.Done(provenance.forget(items.kind().key(), item, proposal.passages()));
    }

    /// Whether the item stood before the proposal was accepted.
    private static boolean isOlder(Accepted proposal, long item) {
        Long existing = proposal.existing();
        return existing == null ? proposal.difference() == Difference.SAME : existing == item;
    }

    private Items itemsOf(Accepted proposal) {
        return Objects.requireNonNull(byKind.get(Kind.of(proposal.kind())));
    }
}
