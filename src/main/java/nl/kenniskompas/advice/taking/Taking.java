package nl.kenniskompas.advice.taking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.GivenBack;
import nl.kenniskompas.ingest.Taker.Taken;
import nl.kenniskompas.library.PassageId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes an item of an accepted proposal, or brings the standing one up to date, and takes that back.
@Component("adviceTaking")
class Taking {
    private final Map<Kind, Items> byKind = new EnumMap<>(Kind.class);
    private final Provenance provenance;

    Taking(List<Items> items, Provenance provenance) {
        items.forEach(i -> byKind.put(i.kind(), i));
        this.provenance = provenance;
    }

    Taken take(Accepted proposal) {
        var items = itemsOf(proposal);
        String wrong = wrongDay(items.kind(), proposal.fields());
        if (wrong != null) return new Taken.Impossible(wrong);
        Long standing = standing(items, proposal);
        var taken = standing == null ? items.add(proposal) : update(items, proposal, standing);
        if (taken instanceof Taken.Item(long id)) keepPassages(items.kind(), id, proposal.passages());
        return taken;
    }

    /// The item that the proposal is about; null when it is new, or went meanwhile and is made anew.
    private static @Nullable Long standing(Items items, Accepted proposal) {
        Long existing = proposal.existing();
        if (existing == null || proposal.difference() == Difference.NEW) return null;
        return items.now(existing).isPresent() ? existing : null;
    }

    private static @Nullable String wrongDay(Kind kind, Map<String, String> fields) {
        for (String name : kind.days())
            if (fields.containsKey(name) && Fields.day(fields.get(name)) == null) return "advice.review.no-day";
        var from = Fields.day(fields.get("deadlineFrom"));
        var until = Fields.day(fields.get("deadlineUntil"));
        return from != null && until != null && until.isBefore(from) ? "advice.review.backwards" : null;
    }

    private static Taken update(Items items, Accepted proposal, long existing) {
        if (proposal.difference() == Difference.CHANGED) items.change(proposal, proposal.fields(), existing);
        return new Taken.Item(existing);
    }

    /// The second place of a recommendation is that of the response.
    private void keepPassages(Kind kind, long item, List<PassageId> passages) {
        if (kind != Kind.RECOMMENDATION || passages.size() < 2) {
            provenance.keep(kind.origin(), item, passages);
            return;
        }
        provenance.keep(Origin.RECOMMENDATION, item, passages.subList(0, 1));
        provenance.keep(Origin.RESPONSE, item, passages.subList(1, passages.size()));
    }

    private List<PassageId> forgetPassages(Kind kind, long item, List<PassageId> passages) {
        var kept = provenance.forget(kind.origin(), item, passages);
        if (kind != Kind.RECOMMENDATION) return kept;
        return Stream.concat(kept.stream(), provenance.forget(Origin.RESPONSE, item, passages).stream())
                .toList();
    }

    GivenBack giveBack(Accepted proposal, long item) {
        var items = itemsOf(proposal);
        var now = items.now(item).orElse(null);
        if (now == null) return new GivenBack.Done(proposal.passages());
        boolean older = Objects.equals(proposal.existing(), item);
        if (older && !isAsTaken(proposal, now.fields())) return new GivenBack.ChangedSince();
        if (!older && !now.isNew()) return new GivenBack.ChangedSince();
        var freed = forgetPassages(items.kind(), item, proposal.passages());
        if (older) restore(items, proposal, item);
        else if (!items.remove(item)) return new GivenBack.ChangedSince();
        return new GivenBack.Done(freed);
    }

    private static boolean isAsTaken(Accepted proposal, Map<String, String> now) {
        return proposal.difference() != Difference.CHANGED || proposal.fields().equals(now);
    }

    private static void restore(Items items, Accepted proposal, long item) {
        if (proposal.difference() == Difference.CHANGED) items.change(proposal, proposal.existingFields(), item);
    }

    private Items itemsOf(Accepted proposal) {
        return Objects.requireNonNull(byKind.get(Kind.of(proposal.kind())));
    }
}
