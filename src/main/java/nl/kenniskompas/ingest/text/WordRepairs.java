package nl.kenniskompas.ingest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the words that were printed otherwise than they are read: broken at a line's end, with ligatures as one
/// glyph, with accents apart from their letter.
final class WordRepairs {
    private final String content;
    private final List<Repair> known;
    private final boolean hyphenated;
    private final Set<String> words = new HashSet<>();

    /// @param known repairs that were made already; words that they touch are left alone
    WordRepairs(String content, List<Repair> known) {
        this.content = content;
        this.known = List.copyOf(known);
        hyphenated = LineHyphens.areUsual(content);
    }

    List<Repair> in(List<Block> blocks) {
        gatherWords();
        var found = new ArrayList<Repair>();
        blocks.forEach(block -> search(block, found));
        return found;
    }

    private void search(Block block, List<Repair> found) {
        if (!(block instanceof Block.Row(int _, List<Block.Cell> cells))) {
            search(block.span(), found);
            return;
        }
        for (Block.Cell cell : cells) {
            if (cell.blocks().isEmpty()) search(cell.span(), found);
            else cell.blocks().forEach(inner -> search(inner, found));
        }
    }

    private void search(Span span, List<Repair> found) {
        int at = span.start();
        while (at < span.end()) {
            if (!isPart(content.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfWord(at, span.end());
            repairWord(new Span(at, end), found);
            at = end;
        }
    }

    private void repairWord(Span word, List<Repair> found) {
        String from = content.substring(word.start(), word.end());
        if (isPlain(from)) return;
        boolean address = LineHyphens.isInAddress(content, word.start());
        String to = address ? LineHyphens.joinAddress(from) : LineHyphens.join(from, words, hyphenated);
        String why = to.equals(from) ? Glyphs.reason(from) : "line-hyphen";
        to = Glyphs.plain(to);
        if (!to.equals(from) && known.stream().noneMatch(r -> r.span().touches(word)))
            found.add(new Repair(word, to, why));
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 127 || c == '\n') return false;
        }
        return true;
    }

    /// A word runs on over a hyphen at the end of a line.
    private int endOfWord(int from, int limit) {
        int at = from;
        while (at < limit) {
            if (isPart(content.charAt(at))) at++;
            else if (LineHyphens.breaksAt(content, at, limit)) at = LineHyphens.next(content, at, limit);
            else break;
        }
        return at;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Glyphs.isAccent(c) || c == '\u00AD' || c == '-' || c == '\u2010';
    }

    private void gatherWords() {
        int at = 0;
        while (at < content.length()) {
            int end = at;
            while (end < content.length() && isPart(content.charAt(end))) end++;
            if (end > at + 1) words.add(content.substring(at, end).toLowerCase(Locale.ROOT));
            at = end + 1;
        }
    }
}
