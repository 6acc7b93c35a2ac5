package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Labels;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import org.jspecify.annotations.Nullable;

/// Challenges, issues and topics that stand in cells before the questions. An empty cell means: the same as above.
final class Owners {
    private final List<Column> columns;
    private final List<Head> above;
    private final boolean inChallenge;
    private final List<@Nullable Head> current = new ArrayList<>();
    private @Nullable Head topic;

    Owners(List<Column> columns, List<Head> above) {
        this.columns = columns;
        this.above = above;
        this.inChallenge = above.stream().anyMatch(h -> h.label() instanceof Label.Challenge);
        columns.forEach(c -> current.add(null));
    }

    void enter(Piece.TableRow row) {
        for (int at = 0; at < Math.min(columns.size(), row.boxes().size()); at++) {
            var box = row.boxes().get(at);
            if (!isOwner(columns.get(at).kind()) || box.text().isEmpty()) continue;
            var before = current.get(at);
            if (before != null && before.text().equals(box.text())) continue;
            current.set(at, head(box, label(columns.get(at).kind())));
            for (int inner = at + 1; inner < current.size(); inner++) current.set(inner, null);
        }
    }

    void topic(Piece.Box box) {
        if (box.text().isEmpty() || topic != null && topic.text().equals(box.text())) return;
        topic = head(box, new Label.Plain());
    }

    List<Head> chain() {
        var chain = new ArrayList<>(above);
        for (Head head : current) if (head != null) chain.add(head);
        if (topic != null) chain.add(topic);
        return List.copyOf(chain);
    }

    private static boolean isOwner(Column.Kind kind) {
        return switch (kind) {
            case CHALLENGE, ISSUE, TOPIC -> true;
            case TYPE, QUESTIONS, NUMBER, GOAL, VOICE, OTHER -> false;
        };
    }

    private Label label(Column.Kind kind) {
        boolean challenges = has(Column.Kind.CHALLENGE),
                issues = has(Column.Kind.ISSUE),
                topics = has(Column.Kind.TOPIC);
        return switch (kind) {
            case CHALLENGE ->
                issues || topics ? new Label.Challenge("", null) : inChallenge ? issue() : new Label.Plain();
            case ISSUE -> issue();
            case TOPIC ->
                issues
                        ? challenges ? new Label.Plain() : new Label.Challenge("", null)
                        : challenges || inChallenge ? issue() : new Label.Plain();
            case TYPE, QUESTIONS, NUMBER, GOAL, VOICE, OTHER -> new Label.Plain();
        };
    }

    private static Label issue() {
        return new Label.Issue("", null);
    }

    private boolean has(Column.Kind kind) {
        return columns.stream().anyMatch(c -> c.kind() == kind);
    }

    /// What the cell says of itself ("Opgave 2: ...") goes before what its column says.
    private static Head head(Piece.Box box, Label byColumn) {
        var named = Labels.read(box.text());
        Label label =
                switch (named.label()) {
                    case Label.Challenge own -> own;
                    case Label.Issue own -> own;
                    case Label.Numbered(int depth, int last) ->
                        switch (byColumn) {
                            case Label.Challenge challenge -> new Label.Challenge(challenge.word(), last);
                            case Label.Issue _, Label.Typed _, Label.Part _, Label.Numbered _, Label.Plain _ ->
                                byColumn;
                        };
                    case Label.Typed _, Label.Part _, Label.Plain _ -> byColumn;
                };
        return new Head(0, label, named.title(), box.text(), box.phrase().span());
    }
}
