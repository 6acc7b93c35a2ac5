package nl.kenniskompas.ingest.sheet;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.ooxml.SafeZip;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;

/// The words of a spreadsheet, of which cells tell the number.
final class SharedStrings {
    /// How signs are written that XML cannot hold.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Limits limits;
    private final List<String> all = new ArrayList<>();
    private long length;

    private SharedStrings(Limits limits) {
        this.limits = limits;
    }

    static SharedStrings in(SafeZip zip, Workbook book, Limits limits) throws IOException {
        var strings = new SharedStrings(limits);
        Workbook.each(zip, book.shared(), Set.of("sst"), it -> {
            if (it.name().equals("si")) strings.add(words(it));
        });
        return strings;
    }

    private void add(String words) {
        length += words.length();
        if (length > limits.characters() || all.size() >= limits.parts())
            throw new Refused(Problem.TOO_LARGE, "more than " + limits.characters() + " characters of text");
        all.add(words);
    }

    /// Nothing for a number that is none of them.
    String at(int number) {
        return number >= 0 && number < all.size() ? all.get(number) : "";
    }

    /// Plain, or in runs; how it is pronounced is left out.
    static String words(Element string) {
        var words = new StringBuilder();
        for (Element kid : string.kids())
            switch (kid.name()) {
                case "t" -> words.append(kid.text());
                case "r" -> kid.all("t").forEach(part -> words.append(part.text()));
                default -> {}
            }
        return unescaped(words.toString());
    }

    static String unescaped(String words) {
        if (!words.contains("_x")) return words;
        var plain = new StringBuilder();
        var found = ESCAPED.matcher(words);
        int from = 0;
        while (found.find()) {
            plain.append(words, from, found.start()).append((char) Integer.parseInt(found.group(1), 16));
            from = found.end();
        }
        return plain.append(words, from, words.length()).toString();
    }
}
