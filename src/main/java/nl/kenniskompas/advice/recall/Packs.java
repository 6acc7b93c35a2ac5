package nl.kenniskompas.advice.recall;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Component;

/// Makes recall packs of what stands.
@Component
class Packs {
    private final Promises promises;
    private final Provenance provenance;
    private final Organisations organisations;

    Packs(Promises promises, Provenance provenance, Organisations organisations) {
        this.promises = promises;
        this.provenance = provenance;
        this.organisations = organisations;
    }

    /// All ministries with commitments, by name; those without a ministry last.
    List<Tally> tallies(Window window) {
        return promises.bare().stream()
                .collect(groupingBy(commitment -> Responsible.of(commitment).slug()))
                .values()
                .stream()
                .map(commitments -> tally(window, commitments))
                .sorted(comparing(tally -> order(tally.ministry())))
                .toList();
    }

    private static Tally tally(Window window, List<Commitment> commitments) {
        var counts = new EnumMap<Part, Integer>(Part.class);
        commitments.forEach(c -> window.term(c).ifPresent(part -> counts.merge(part, 1, Integer::sum)));
        return new Tally(Responsible.of(commitments.getFirst()), counts);
    }

    private static String order(Responsible ministry) {
        return ministry.name() == null ? "\uFFFF" : ministry.name().toLowerCase(Locale.ROOT);
    }

    /// @param slug of the ministry; one that the platform knows has a pack even when it promised nothing
    Pack pack(Window window, String slug) {
        var ids = promises.bare().stream()
                .filter(commitment -> Responsible.of(commitment).slug().equals(slug))
                .map(Commitment::id)
                .toList();
        var all = promises.all(ids);
        var passages = provenance.of(Origin.COMMITMENT, ids);
        var parts = new EnumMap<Part, List<Entry>>(Part.class);
        for (Promise promise : all) {
            var entry = entry(promise, window, passages);
            for (Part part : window.parts(promise))
                parts.computeIfAbsent(part, p -> new ArrayList<>()).add(entry);
        }
        var ministry =
                all.isEmpty() ? known(slug) : Responsible.of(all.getFirst().commitment());
        return new Pack(window.halfYear(), ministry, window.day(), parts);
    }

    private static Entry entry(Promise promise, Window window, Map<Long, List<Passage>> passages) {
        var places = passages.getOrDefault(promise.commitment().id(), List.of());
        return new Entry(promise, places.isEmpty() ? null : places.getFirst(), window.shifts(promise));
    }

    private Responsible known(String slug) {
        return organisations.all().stream()
                .map(Organisation::shortName)
                .map(Responsible::called)
                .filter(ministry -> ministry.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("ministry", slug));
    }
}
