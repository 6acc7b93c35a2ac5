package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;

/// Mission, vision and goals as a tree: from a table whose empty cells mean "the same as above", or from a list that
/// goes in step by step.
public final class Framework {
    private static final List<List<String>> LEVELS = List.of(
            List.of("goal"),
            List.of("goal", "subgoal"),
            List.of("mission", "goal", "subgoal"),
            List.of("mission", "vision", "goal", "subgoal"));

    private record Node(Phrase words, String level, List<Node> children) {}

    private final Manuscript text;
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();

    private Framework(Manuscript text) {
        this.text = text;
    }

    public static List<AgendaExtract.Goal> of(Section root, Manuscript text) {
        var framework = new Framework(text);
        root.all().filter(s -> s.isIn(Label.Role.FRAMEWORK)).forEach(framework::add);
        return framework.roots.stream().map(framework::goal).toList();
    }

    private void add(Section section) {
        var rows = section.body().stream()
                .filter(Piece.TableRow.class::isInstance)
                .map(p -> (Piece.TableRow) p)
                .toList();
        var points = section.body().stream()
                .filter(Piece.Point.class::isInstance)
                .map(p -> (Piece.Point) p)
                .toList();
        path.clear();
        int width = rows.stream().mapToInt(r -> r.boxes().size()).max().orElse(0);
        for (var row : rows) row(row, levels(width));
        path.clear();
        int depth = points.stream().mapToInt(Piece.Point::depth).max().orElse(-1) + 1;
        for (var point : points) put(point.depth(), point.phrase(), levels(depth));
    }

    private static List<String> levels(int width) {
        return LEVELS.get(Math.clamp(width, 1, LEVELS.size()) - 1);
    }

    private void row(Piece.TableRow row, List<String> levels) {
        if (row.boxes().stream()
                .allMatch(b -> b.text().isEmpty() || !level(b.text()).isEmpty())) return;
        for (int at = 0; at < Math.min(row.boxes().size(), levels.size()); at++)
            if (!row.boxes().get(at).text().isEmpty())
                put(at, row.boxes().get(at).phrase(), levels);
    }

    /// The same words again in the same place are a merged cell that was filled.
    private void put(int depth, Phrase words, List<String> levels) {
        int place = Math.min(depth, path.size());
        if (place < path.size() && path.get(place).words().text().equals(words.text())) return;
        while (path.size() > place) path.removeLast();
        var node = node(words, levels.get(Math.min(depth, levels.size() - 1)));
        (path.isEmpty() ? roots : path.getLast().children()).add(node);
        path.add(node);
    }

    private Node node(Phrase words, String level) {
        int colon = words.text().indexOf(':');
        var own = colon > 0 && colon < 25 ? level(words.text().substring(0, colon)) : "";
        if (own.isEmpty()) return new Node(words, level, new ArrayList<>());
        return new Node(new Phrase(words.text().substring(colon + 1).strip(), words.span()), own, new ArrayList<>());
    }

    private static String level(String label) {
        var bare = label.toLowerCase(Locale.ROOT).replaceAll("[\\s\\d.:]+$", "");
        return switch (bare) {
            case "missie", "mission" -> "mission";
            case "visie", "vision" -> "vision";
            case "doel",
                    "doelen",
                    "goal",
                    "goals",
                    "hoofddoel",
                    "hoofddoelen",
                    "strategisch doel",
                    "strategische doelen",
                    "aim" -> "goal";
            case "subdoel", "subdoelen", "subgoal", "subgoals", "deeldoel", "deeldoelen", "sub-goal", "objective" ->
                "subgoal";
            default -> "";
        };
    }

    private AgendaExtract.Goal goal(Node node) {
        return new AgendaExtract.Goal(
                node.words().text(),
                node.level(),
                node.children().stream().map(this::goal).toList(),
                text.place(node.words().span()));
    }
}
