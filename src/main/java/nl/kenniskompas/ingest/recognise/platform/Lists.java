package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import nl.kenniskompas.ingest.extract.PlatformExtract.PartyRole;
import nl.kenniskompas.ingest.extract.PlatformExtract.Statement;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import org.jspecify.annotations.Nullable;

/// The lists around the relations: cross-cutting themes, what was seen, what is meant, and who does what.
final class Lists {
    private static final int LONGEST_NAME = 80;
    private static final Pattern CROSS = Pattern.compile(
            "(?i)(?:doorsnijdende?|dwarsdoorsnijdende?|overkoepelende?|overstijgende|horizontale|dwarse|cross-?cutting|overarching)[^.]{0,30}(?:thema|aspect|theme|invalshoek|perspecti|onderwerp|topic|lijnen)");
    private static final Pattern OBSERVED = Pattern.compile(
            "(?i)observ|\\bwat (?:we|wij) waarnemen|\\bwaarneming|\\bconstater|^(?:wat )?(?:we|wij) (?:zien|zagen|merken|signaleren)|\\bwat (?:we|wij) (?:\\S+ )?(?:zien|zagen|merken|signaleren)|\\bwhat we (?:see|saw|notice)|signalen|findings so far");
    private static final Pattern AIMED = Pattern.compile(
            "(?i)\\bbeogen|beoogd|\\bdoel(?:en|stelling|stellingen)\\b|wat (?:we|wij) (?:\\S+ )?(?:willen|nastreven|bereiken)|ambities?\\b|\\bwhat we (?:aim|want|intend)|\\b(?:our )?aims\\b|\\bobjectives?\\b");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^(?:\\d{1,2}[.)]? )?(?:(?:de )?(?:rol|taken|taak|opdracht|inzet) (?:van|voor) |rol |(?:the )?(?:role|tasks) (?:of|for) |wat doet )(.{2,60}?)\\??$");
    private static final Pattern PARTY =
            Pattern.compile("(?i)^(?:partij|organisatie|wie|party|organi[sz]ation|who|partner|rol)$");
    private static final Pattern TASK =
            Pattern.compile("(?i)^(?:taak|taken|rol|bijdrage|tasks?|role|contribution|wat)$");
    private static final Pattern LABEL = Pattern.compile("^(\\(?(?:[IVX]{1,5}|\\d{1,2}|[a-z])[.):]) (.+)$");
    private static final Pattern AND = Pattern.compile(",? (?:en|and) ([^,]{1,60})$");

    private final Flow flow;

    Lists(Flow flow) {
        this.flow = flow;
    }

    List<String> crossCutting() {
        var names = new LinkedHashSet<String>();
        for (var part : flow.parts()) {
            boolean open = CROSS.matcher(part.title()).find();
            for (Piece piece : part.body()) {
                var words = flow.words(piece);
                if (piece instanceof Piece.Prose) open = announces(words, open, names);
                else if (open && piece instanceof Piece.Point) names.add(name(words));
                else if (open && piece instanceof Piece.TableRow row)
                    names.add(flow.words(row).getFirst());
            }
        }
        names.remove("");
        return List.copyOf(names);
    }

    /// "Cross-cutting themes: a, b and c." on one line, or the line that leads to a list.
    private static boolean announces(String words, boolean open, LinkedHashSet<String> names) {
        if (words.length() > 500) return false;
        boolean called = CROSS.matcher(words).find();
        int colon = words.indexOf(':');
        if (called && colon > 0 && colon + 1 < words.length()) {
            var list = AND.matcher(words.substring(colon + 1).strip().replaceAll("\\.$", ""))
                    .replaceFirst(", $1");
            Arrays.stream(list.split("[,;]"))
                    .map(String::strip)
                    .filter(n -> n.length() < LONGEST_NAME)
                    .forEach(names::add);
            return false;
        }
        if (open && !called && words.length() < LONGEST_NAME && words.indexOf('.') < 0 && !words.endsWith(":"))
            names.add(words);
        return called || open && names.isEmpty();
    }

    private static String name(String words) {
        var own = LABEL.matcher(words);
        var name = own.find() ? own.group(2) : words;
        int colon = name.indexOf(": ");
        return colon > 0 && colon < LONGEST_NAME ? name.substring(0, colon) : name;
    }

    List<Statement> observations() {
        return statements(OBSERVED);
    }

    List<Statement> aims() {
        return statements(AIMED);
    }

    private List<Statement> statements(Pattern title) {
        var statements = new ArrayList<Statement>();
        for (var part : flow.parts()) {
            if (part.title().length() > LONGEST_NAME
                    || !title.matcher(part.title()).find()) continue;
            int outer =
                    part.points().stream().mapToInt(Piece.Point::depth).min().orElse(0);
            for (var point : part.points()) if (point.depth() == outer) statements.add(statement(point));
        }
        return statements;
    }

    private Statement statement(Piece.Point point) {
        var words = flow.words(point);
        var labelled = LABEL.matcher(words);
        if (labelled.find())
            return new Statement(
                    mark(labelled.group(1)), labelled.group(2), flow.text().place(point.span()));
        return new Statement(mark(point.marker()), words, flow.text().place(point.span()));
    }

    private static @Nullable String mark(@Nullable String marker) {
        if (marker == null) return null;
        var bare = Words.plain(marker).replaceAll("[().:]", "");
        return bare.isEmpty() || !Character.isLetterOrDigit(bare.charAt(0)) || bare.equals("o") ? null : bare;
    }

    List<PartyRole> roles() {
        var roles = new ArrayList<PartyRole>();
        for (var part : flow.parts()) {
            var role = ROLE.matcher(Words.plain(part.title()));
            var tasks = part.points().stream().map(flow::words).toList();
            if (part.head() != null && role.find() && !tasks.isEmpty())
                roles.add(new PartyRole(
                        role.group(1), tasks, flow.text().place(part.head().span())));
            roles.addAll(inTable(part.rows()));
        }
        return roles;
    }

    private List<PartyRole> inTable(List<Piece.TableRow> rows) {
        var roles = new ArrayList<PartyRole>();
        if (rows.size() < 2 || rows.getFirst().boxes().size() != 2) return roles;
        var header = flow.words(rows.getFirst());
        if (!PARTY.matches(header.getFirst()) || !TASK.matches(header.getLast())) return roles;
        for (var row : rows.subList(1, rows.size())) {
            if (row.boxes().size() != 2 || row.table() != rows.getFirst().table()) break;
            var tasks = Words.items(flow.text(), row.boxes().getLast().phrase().span());
            roles.add(new PartyRole(
                    flow.words(row.boxes().getFirst()), tasks, flow.text().place(row.span())));
        }
        return roles;
    }
}
