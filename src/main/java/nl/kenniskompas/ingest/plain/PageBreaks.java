package nl.kenniskompas.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Repair;
import nl.kenniskompas.ingest.text.Span;

/// Page numbers that stand in the middle of a sentence: the sentence runs on, and the number is no part of it.
///
/// @param lines the lines without those that stand between the two halves
record PageBreaks(List<Line> lines, List<Repair> repairs) {
    private static final int MOST_BETWEEN = 6;

    static PageBreaks in(String content, List<Line> all) {
        var lines = new ArrayList<Line>();
        var repairs = new ArrayList<Repair>();
        for (int at = 0; at < all.size(); ) {
            lines.add(all.get(at));
            int next = isOpen(content, all.get(at)) ? restart(content, all, at + 1) : at + 1;
            if (next > at + 1)
                repairs.add(repair(content, all.get(at).span(), all.get(next).span()));
            at = next;
        }
        return new PageBreaks(lines, repairs);
    }

    private static boolean isOpen(String content, Line line) {
        if (line.span().length() < 20) return false;
        char last = content.charAt(line.span().end() - 1);
        return Character.isLetter(last) || last == ',' || last == '-';
    }

    /// @return the line after a page number that goes on with a small letter, else `start`
    private static int restart(String content, List<Line> all, int start) {
        boolean number = false;
        for (int at = start; at < Math.min(all.size(), start + MOST_BETWEEN); at++) {
            if (all.get(at).isEmpty(content)) continue;
            var words = all.get(at).words(content);
            if (!number && words.length() <= 3 && words.chars().allMatch(Character::isDigit)) number = true;
            else return number && Character.isLowerCase(words.charAt(0)) ? at : start;
        }
        return start;
    }

    private static Repair repair(String content, Span before, Span after) {
        boolean hyphen = content.charAt(before.end() - 1) == '-';
        return new Repair(new Span(before.end() - (hyphen ? 1 : 0), after.start()), hyphen ? "" : " ", "page-number");
    }
}
