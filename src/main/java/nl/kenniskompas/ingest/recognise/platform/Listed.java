package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import org.jspecify.annotations.Nullable;

/// Relations in lists and lines: a sentence with "(K; SZW, BZK)" behind or before it.
final class Listed {
    private static final int LONGEST = 900, MOST = 5_000;
    private static final Pattern BEHIND = Pattern.compile("^(.{10,}?)[,;:.]?\\s*[\\[(]([^()\\[\\]]{1,200})[\\])]\\.?$");
    private static final Pattern BEFORE = Pattern.compile("^[\\[(]([^()\\[\\]]{1,200})[\\])]:?\\s*(.{10,})$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:;|:|\\||–|—| - |,)\\s*");

    private final Flow flow;
    private final Partings partings;
    private final List<Found> found = new ArrayList<>();
    private final Set<Piece> used = new HashSet<>();

    Listed(Flow flow, Doubts doubts) {
        this.flow = flow;
        this.partings = new Partings(flow, doubts);
        for (var part : flow.parts())
            for (Piece piece : part.body())
                switch (piece) {
                    case Piece.Point _, Piece.Prose _ -> take(piece, part.head());
                    case Piece.TableRow _, Piece.Title _ -> {}
                }
    }

    List<Found> found() {
        return found;
    }

    Set<Piece> used() {
        return used;
    }

    private void take(Piece piece, @Nullable Head head) {
        if (piece.span().length() > LONGEST) return;
        var words = flow.words(piece);
        if (words.indexOf('(') < 0 && words.indexOf('[') < 0 || found.size() >= MOST) return;
        var behind = BEHIND.matcher(words);
        if (behind.find() && add(piece, head, behind.group(1), behind.group(2))) return;
        var before = BEFORE.matcher(words);
        if (before.find()) add(piece, head, before.group(2), before.group(1));
    }

    private boolean add(Piece piece, @Nullable Head head, String sentence, String aside) {
        var cut = SEPARATOR.split(aside, 2);
        if (cut.length < 2) return false;
        var first = Chance.of(cut[0].strip());
        int last = Math.max(aside.lastIndexOf(';'), aside.lastIndexOf(':'));
        var chance = first != null || last < 0
                ? first
                : Chance.of(aside.substring(last + 1).strip());
        if (chance == null) return false;
        var ministries = Ministries.in(first != null ? cut[1] : aside.substring(0, last));
        if (ministries.read().isEmpty() && !ministries.unread().contains("?")) return false;
        var parting = partings.of(sentence, piece.span());
        found.add(new Found(parting, chance, ministries, head, null, piece.span()));
        used.add(piece);
        return true;
    }
}
