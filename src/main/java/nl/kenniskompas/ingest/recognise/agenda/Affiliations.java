package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;

/// The organisations of those who were consulted, in a table, a list, lines or a sentence with commas.
public final class Affiliations {
    private static final int LONGEST = 90, LONGEST_LINE = 70;
    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(?:organisatie|instelling|affiliatie|organi[sz]ation|affiliation|institution|institute|werkgever|partij|employer)s?(?:ame|naam)?");
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)(?:naam|namen|functie|rol|titel|name|role|position|title|nr\\.?|panel|expertpanel|e-?mail)");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^()]{2,80}\\(([^()]{2,80})\\)\\.?");

    private Affiliations() {}

    public static List<String> of(Section root) {
        var names = new LinkedHashSet<String>();
        root.all().filter(s -> s.isIn(Label.Role.AFFILIATIONS)).forEach(s -> names.addAll(in(s)));
        return List.copyOf(names);
    }

    private static List<String> in(Section section) {
        var names = new ArrayList<String>();
        var rows = new ArrayList<Piece.TableRow>();
        var items = new ArrayList<String>();
        for (Piece piece : section.body())
            switch (piece) {
                case Piece.TableRow row -> rows.add(row);
                case Piece.Point point -> items.add(point.text());
                case Piece.Prose prose -> prose(prose.text(), items);
                case Piece.Title _ -> {}
            }
        names.addAll(cells(rows));
        names.addAll(bracketed(items));
        names.removeIf(n ->
                n.isEmpty() || n.length() > LONGEST || ORGANISATION.matcher(n).matches() || n.indexOf('?') >= 0);
        return names;
    }

    /// A short line is a name; a sentence is one only when commas part its names.
    private static void prose(String words, List<String> items) {
        long commas = words.chars().filter(c -> c == ',' || c == ';').count();
        if (commas >= 2) {
            int colon = words.indexOf(':');
            var list =
                    words.substring(colon >= 0 && colon < 200 ? colon + 1 : 0).replaceAll("\\.$", "");
            for (String name :
                    list.split(list.indexOf(';') >= 0 ? ";" : ",|\\sen\\s(?=[^,]{1,60}$)|\\sand\\s(?=[^,]{1,60}$)"))
                if (name.strip().length() <= LONGEST_LINE) items.add(name.strip());
        } else if (words.length() <= LONGEST_LINE && ".:".indexOf(words.charAt(words.length() - 1)) < 0)
            items.add(words);
    }

    /// "Name (organisation)" for most of the items means that the names are people.
    private static List<String> bracketed(List<String> items) {
        long people =
                items.stream().filter(i -> IN_BRACKETS.matcher(i).matches()).count();
        if (people * 10 < items.size() * 7 || items.isEmpty()) return items;
        return items.stream()
                .map(IN_BRACKETS::matcher)
                .filter(m -> m.matches())
                .map(m -> m.group(1).strip())
                .toList();
    }

    /// Column by column; with a header that tells names from organisations, only the latter.
    private static List<String> cells(List<Piece.TableRow> rows) {
        var names = new ArrayList<String>();
        if (rows.isEmpty()) return names;
        var header = rows.getFirst().boxes().stream()
                .map(b -> b.text().toLowerCase(Locale.ROOT))
                .toList();
        boolean headed = header.stream()
                .anyMatch(h ->
                        ORGANISATION.matcher(h).matches() || OTHER.matcher(h).matches());
        boolean told = headed && header.stream().anyMatch(h -> OTHER.matcher(h).matches());
        int width = rows.stream().mapToInt(r -> r.boxes().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            if (told
                    && !(column < header.size()
                            && ORGANISATION.matcher(header.get(column)).matches())) continue;
            for (var row : rows.subList(headed ? 1 : 0, rows.size()))
                if (column < row.boxes().size())
                    names.add(row.boxes().get(column).text());
        }
        return names;
    }
}
