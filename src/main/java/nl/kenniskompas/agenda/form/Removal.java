package nl.kenniskompas.agenda.form;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;

/// @param address of the page that asks
/// @param after where one goes when it is done
/// @param takesAlong what goes with it; only what is there
public record Removal(String address, String after, List<Along> takesAlong, Runnable doing) {
    /// @param key `questions`
    public record Along(String key, long count) {}

    public Removal {
        takesAlong = takesAlong.stream().filter(along -> along.count() > 0).toList();
    }

    /// The cross-links that have an end among these.
    public static Along links(Edition edition, Set<End> ends) {
        return new Along(
                "links",
                edition.links().stream()
                        .filter(link -> ends.contains(link.from()) || ends.contains(link.to()))
                        .count());
    }
}
