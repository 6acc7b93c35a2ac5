package nl.kenniskompas.library.document;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which documents a reader wants to see; stands in the address as it is.
///
/// @param chosen values by facet; a document that has one of them is wanted
/// @param words that the title holds, each of them
/// @param page from 1
record Asked(Map<Facet, List<String>> chosen, String words, Order order, int page) {
    private static final int MOST_VALUES = 30;
    private static final int LONGEST = 200;

    static Asked in(HttpServletRequest request) {
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (Facet facet : Facet.values()) {
            String[] given = request.getParameterValues(facet.parameter());
            if (given == null) continue;
            var values = Stream.of(given)
                    .map(value -> shortened(value.replace('\0', ' ')))
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) chosen.put(facet, values);
        }
        return new Asked(
                chosen,
                shortened(text(request, "q").replace('\0', ' ').strip()),
                Order.called(text(request, "volgorde")),
                number(text(request, "blad")));
    }

    List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    List<String> eachWord() {
        return Stream.of(words.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    boolean isEverything() {
        return chosen.isEmpty() && words.isEmpty();
    }

    /// The same with this value chosen, or no longer chosen; from the first page.
    Asked toggled(Facet facet, String value) {
        var values = new ArrayList<>(of(facet));
        if (!values.remove(value)) values.add(value);
        var other = new EnumMap<Facet, List<String>>(Facet.class);
        other.putAll(chosen);
        if (values.isEmpty()) other.remove(facet);
        else other.put(facet, List.copyOf(values));
        return new Asked(other, words, order, 1);
    }

    Asked withoutWords() {
        return new Asked(chosen, "", order, 1);
    }

    Asked at(int other) {
        return new Asked(chosen, words, order, other);
    }

    String address() {
        var parts = new ArrayList<String>();
        for (Facet facet : Facet.values()) for (String value : of(facet)) parts.add(part(facet.parameter(), value));
        if (!words.isEmpty()) parts.add(part("q", words));
        if (order != Order.ADDED) parts.add(part("volgorde", order.parameter()));
        if (page > 1) parts.add(part("blad", Integer.toString(page)));
        return parts.isEmpty() ? "/bibliotheek" : "/bibliotheek?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String shortened(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
