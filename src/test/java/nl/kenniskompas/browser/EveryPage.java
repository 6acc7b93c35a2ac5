package nl.kenniskompas.browser;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/// The pages of the platform, by following its links.
public final class EveryPage {
    /// These leave the page that is looked at, or are files.
    private static final List<String> NO_PAGES =
            List.of("/export.", "/voorbeeld.", "/bestand", "/assets/", "/afmelden", "taal=", "/api/");

    private EveryPage() {}

    /// Looks at each page that is found, once.
    ///
    /// @param most the most pages
    /// @return what was looked at: one address for each kind of page (its address without numbers and names). A day
    ///     in the past is no kind of its own: it is the same page
    public static Collection<String> visit(Visitor visitor, String start, int most, Consumer<String> look) {
        var found = new LinkedHashMap<String, String>();
        var open = new ArrayDeque<String>();
        found.put(kindOf(start), start);
        open.add(start);
        while (!open.isEmpty()) {
            String page = open.remove();
            visitor.go(page);
            for (String path : links(visitor))
                if (found.size() < most && found.putIfAbsent(kindOf(path), path) == null) open.add(path);
            look.accept(page);
        }
        return found.values();
    }

    private static List<String> links(Visitor visitor) {
        @SuppressWarnings("unchecked")
        var all = (List<String>)
                visitor.page.evaluate(
                        "() => [...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), location).href)");
        return all.stream()
                .filter(visitor::isHome)
                .map(visitor::pathOf)
                .map(path -> path.replaceFirst("#.*", ""))
                .filter(path -> NO_PAGES.stream().noneMatch(path::contains))
                .filter(path -> !path.matches("[^?]*\\.(?:ics|xml|json|csv|docx|xlsx|svg|png|pdf|graphml)(?:\\?.*)?"))
                .toList();
    }

    private static String kindOf(String path) {
        return path.replaceFirst("[?&]op=[^&]*$", "")
                .replaceFirst("^/agenda/(?!nieuw)[^/?]+", "/agenda/{slug}")
                .replaceFirst("^/verwijzingen/[^/?]+", "/verwijzingen/{identifier}")
                .replaceFirst("^/toezeggingen/rappel/.+", "/toezeggingen/rappel/{pack}")
                .replaceAll("=[^&]*", "={}")
                // more filters at once make no other kind of page
                .replaceFirst("&.*", "")
                .replaceAll("\\d+", "{n}")
                .replaceFirst("/geschiedenis/[a-z_]+", "/geschiedenis/{table}");
    }
}
