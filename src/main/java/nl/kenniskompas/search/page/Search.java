package nl.kenniskompas.search.page;

import static java.util.stream.Collectors.toMap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Item;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// What somebody looks for; stands in the address as it is.
///
/// @param words as typed
/// @param chosen values by facet; a result has one of them
/// @param page from 1
public record Search(String words, Map<Facet, List<String>> chosen, Sorting sorting, int page) {
    static final String ADDRESS = "/zoeken";
    static final int AT_ONCE = 20;

    /// More pages than anybody turns; an engine would have to put all that stands before in order.
    static final int MOST_PAGES = 50;

    /// Of the texts `search.example.<name>`: what one may ask.
    static final List<String> EXAMPLES = List.of("words", "compound", "short", "file");

    /// Of the texts `search.help.<name>`: signs for experts.
    static final List<String> SIGNS = List.of("phrase", "must", "without", "either", "kind");

    private static final int LONGEST = 500;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 30;

    /// @param values of the address by name
    static Search in(Function<String, String[]> values) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var wanted = Stream.of(values.apply(facet.parameter()))
                    .map(value -> plain(value, LONGEST_VALUE))
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!wanted.isEmpty()) chosen.put(facet, wanted);
        }
        return new Search(
                plain(first(values, "q"), LONGEST),
                chosen,
                Sorting.called(first(values, "volgorde")),
                number(first(values, "blad")));
    }

    /// From an address that [#address] gave; nothing is asked when it is none.
    public static Search read(String address) {
        try {
            var given = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
            return in(name -> given.getOrDefault(name, List.of()).stream()
                    .flatMap(Stream::ofNullable)
                    .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                    .toArray(String[]::new));
        } catch (IllegalArgumentException unreadable) {
            return in(name -> new String[0]);
        }
    }

    /// The same search, whatever page of it and whatever order one looks at.
    public Search whole() {
        return new Search(words, chosen, Sorting.RELEVANCE, 1);
    }

    private static String first(Function<String, String[]> values, String name) {
        var given = values.apply(name);
        return given.length == 0 ? "" : given[0];
    }

    /// On one line, and no longer than anybody means it.
    private static String plain(String value, int longest) {
        String cut = value.length() > longest ? value.substring(0, longest) : value;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(text), 1, MOST_PAGES) : 1;
    }

    List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /// The same with this value chosen, or no longer chosen; from the first page.
    Search toggled(Facet facet, String value) {
        var values = new ArrayList<>(of(facet));
        if (!values.remove(value)) values.add(value);
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        if (values.isEmpty()) other.remove(facet);
        else other.put(facet, List.copyOf(values));
        return new Search(words, other, sorting, 1);
    }

    /// Other words, in the same facets.
    Search asking(String other) {
        return new Search(other, chosen, sorting, 1);
    }

    Search without(Facet facet) {
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        other.remove(facet);
        return new Search(words, other, sorting, 1);
    }

    Search everywhere() {
        return new Search(words, Map.of(), sorting, 1);
    }

    Search by(Sorting other) {
        return new Search(words, chosen, other, 1);
    }

    Search at(int other) {
        return new Search(words, chosen, sorting, other);
    }

    /// @param most how many hits
    public Asked asked(Set<Item> unseen, Set<String> counted, boolean typing, int most) {
        var facets =
                chosen.entrySet().stream().collect(toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
        return new Asked(words, typing, facets, unseen, sorting.order(), counted, (page - 1) * AT_ONCE, most);
    }

    public String address() {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) parts.add(part("q", words));
        for (Facet facet : Facet.values()) for (String value : of(facet)) parts.add(part(facet.parameter(), value));
        if (sorting != Sorting.RELEVANCE) parts.add(part("volgorde", sorting.parameter()));
        if (page > 1) parts.add(part("blad", Integer.toString(page)));
        return parts.isEmpty() ? ADDRESS : ADDRESS + "?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
