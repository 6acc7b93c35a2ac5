package nl.kenniskompas.ingest.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One XML element by its local name; the namespaces of Office never use one name for two things that we read.
///
/// @param text the characters directly inside it
public record Element(String name, Map<String, String> attributes, List<Element> kids, StringBuilder text) {
    public static Element of(String name, Map<String, String> attributes) {
        return new Element(name, attributes, new ArrayList<>(), new StringBuilder());
    }

    @Nullable
    public Element kid(String sought) {
        for (Element kid : kids) if (kid.name.equals(sought)) return kid;
        return null;
    }

    public Stream<Element> all(String sought) {
        return kids.stream().filter(kid -> kid.name.equals(sought));
    }

    /// The element at the end of a path of names.
    @Nullable
    public Element at(String... path) {
        Element at = this;
        for (String name : path) {
            if (at == null) return null;
            at = at.kid(name);
        }
        return at;
    }

    @Nullable
    public String attribute(String name) {
        return attributes.get(name);
    }

    /// The attribute `val` of the element at `path`.
    @Nullable
    public String value(String... path) {
        Element at = at(path);
        return at == null ? null : at.attribute("val");
    }

    public int number(int fallback, String... path) {
        return parse(value(path), fallback);
    }

    public static int parse(@Nullable String number, int fallback) {
        try {
            return number == null ? fallback : Integer.parseInt(number.strip());
        } catch (NumberFormatException notOne) {
            return fallback;
        }
    }

    /// Whether a switch such as bold is there and on.
    public boolean isOn(String... path) {
        Element at = at(path);
        if (at == null) return false;
        String value = at.attribute("val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("none") || value.equals("off"));
    }
}
