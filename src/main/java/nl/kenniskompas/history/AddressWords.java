package nl.kenniskompas.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kenniskompas.identity.Route;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The words of our own addresses. What else stands in an address came from outside: it may be a key, or the name of
/// something that is hidden from who reads the log.
final class AddressWords {
    private static final String LEFT_OUT = "…";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Set<String> words = new HashSet<>();
    private final Set<PathPattern> endings = new HashSet<>();

    AddressWords(Collection<Route> routes) {
        for (Route route : routes)
            for (String segment : route.pattern().split("/"))
                if (segment.indexOf('{') < 0) words.add(segment);
                else if (segment.indexOf('{') > 0) endings.add(PathPatternParser.defaultInstance.parse("/" + segment));
    }

    /// The path with its own words and numbers; the rest is left out.
    String only(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> isOurs(segment) ? segment : LEFT_OUT)
                .collect(Collectors.joining("/"));
    }

    private boolean isOurs(String segment) {
        return segment.isEmpty()
                || words.contains(segment)
                || NUMBER.matcher(segment).matches()
                || endings.stream().anyMatch(ending -> ending.matches(PathContainer.parsePath("/" + segment)));
    }
}
