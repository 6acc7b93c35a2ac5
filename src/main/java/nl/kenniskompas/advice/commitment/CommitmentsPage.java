package nl.kenniskompas.advice.commitment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kenniskompas.advice.commitment.Asked.Part;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;

/// @param all every commitment, the nearest deadline first
/// @param found those that were asked for, by ministry, the running ones with the nearest deadline first
/// @param sources the passages of those that this page shows, by the commitment's id
/// @param number of this page of the list, from 1
record CommitmentsPage(
        Asked asked,
        List<Commitment> all,
        List<Commitment> found,
        @Nullable Timeline timeline,
        Map<Long, List<Passage>> sources,
        LocalDate today,
        int number) {
    static final int ROWS = 100;

    private static final Comparator<Commitment> RUNNING_FIRST =
            Comparator.comparing((Commitment it) -> !it.status().isRunning());

    static CommitmentsPage of(List<Commitment> all, Asked asked, LocalDate today, int number) {
        var found = all.stream()
                .filter(it -> asked.admits(it, today, EnumSet.noneOf(Part.class)))
                .sorted(RUNNING_FIRST)
                .toList();
        var byMinistry = found.stream()
                .sorted(Comparator.comparing(CommitmentsPage::nameOf))
                .toList();
        return new CommitmentsPage(
                asked, all, byMinistry, Timeline.of(found, today), Map.of(), today, Math.max(1, number));
    }

    CommitmentsPage with(Map<Long, List<Passage>> passages) {
        return new CommitmentsPage(asked, all, found, timeline, passages, today, number);
    }

    /// The ids of the commitments that this page shows.
    Set<Long> shown() {
        var drawn = timeline == null
                ? Stream.<Commitment>empty()
                : timeline.bars().stream().map(Timeline.Bar::commitment);
        return Stream.concat(drawn, rows().stream()).map(Commitment::id).collect(toSet());
    }

    List<Passage> sentence(Commitment it) {
        return sources.getOrDefault(it.id(), List.of());
    }

    private List<Commitment> rows() {
        return found.stream().skip((long) (number - 1) * ROWS).limit(ROWS).toList();
    }

    /// Those without a ministry come last.
    private static String nameOf(Commitment it) {
        var ministry = it.ministry();
        return ministry == null ? "\uFFFF" : ministry.name();
    }

    /// The rows of this page by the name of their ministry; empty for those without one.
    Map<String, List<Commitment>> groups() {
        var groups = new LinkedHashMap<String, List<Commitment>>();
        for (Commitment it : rows()) {
            var ministry = it.ministry();
            groups.computeIfAbsent(ministry == null ? "" : ministry.name(), none -> new ArrayList<>())
                    .add(it);
        }
        return groups;
    }

    boolean hasMore() {
        return found.size() > number * ROWS;
    }

    long overdue() {
        return found.stream().filter(it -> it.isOverdue(today)).count();
    }

    private Stream<Commitment> without(Part part) {
        return all.stream().filter(it -> asked.admits(it, today, EnumSet.of(part)));
    }

    List<Facet> ministries() {
        var names = new TreeMap<String, Facet>();
        without(Part.MINISTRY).collect(groupingBy(Asked::ministryOf)).forEach((key, its) -> {
            var ministry = its.getFirst().ministry();
            String name = ministry == null ? "advice.ministry.none" : ministry.name();
            names.put(nameOf(its.getFirst()) + key, new Facet(key, name, ministry == null, its.size()));
        });
        return List.copyOf(names.values());
    }

    List<Facet> statuses() {
        var counted = without(Part.STATUS).collect(groupingBy(Commitment::status));
        var facets = new ArrayList<Facet>();
        long running =
                without(Part.STATUS).filter(it -> it.status().isRunning()).count();
        facets.add(new Facet(Asked.RUNNING, "advice.status.running", true, running));
        for (Status status : Status.values())
            facets.add(new Facet(
                    status.key(),
                    "advice.status." + status.key(),
                    true,
                    counted.getOrDefault(status, List.of()).size()));
        return facets;
    }

    List<Facet> kinds() {
        var counted = without(Part.KIND).collect(groupingBy(Commitment::kind));
        return Stream.of(Commitment.Kind.values())
                .map(kind -> new Facet(
                        kind.key(),
                        "advice.kind." + kind.key(),
                        true,
                        counted.getOrDefault(kind, List.of()).size()))
                .toList();
    }

    long wouldBeOverdue() {
        return without(Part.OVERDUE).filter(it -> it.isOverdue(today)).count();
    }
}
