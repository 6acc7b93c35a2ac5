package nl.kenniskompas.ingest.recognise.prose;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;

/// Joins the halves of sentences that a page end, a footnote or a blank line parts.
final class Bridges {
    private static final int CUT = 60, LINE = 25, LONGEST = 200_000;
    private static final Pattern ANNOUNCING = Pattern.compile("(?:\\bnrs?\\.?|[Kk]amerstuk(?:ken)?(?: II?)?)$");

    private final String content;
    private final Ends ends;
    private final TreeSet<Integer> notes = new TreeSet<>();
    private final List<Joint> joints = new ArrayList<>();

    /// @param heading the passage is a heading
    record Joint(Passage passage, boolean heading) {}

    private Bridges(String content, Ends ends) {
        this.content = content;
        this.ends = ends;
    }

    static List<Joint> of(Manuscript text, Lifting.Lifted lifted, Ends ends) {
        var content = text.content();
        var bridges = new Bridges(content, ends);
        lifted.notes()
                .forEach(note ->
                        bridges.notes.add(note.strips().getFirst().span().start()));
        var headings = new Headings(content, lifted.body(), ends, Strips.isPlain(text));
        for (int at = 0; at < lifted.body().size(); at++)
            bridges.add(lifted.body().get(at), headings.is(at));
        return bridges.joints;
    }

    private void add(Passage passage, boolean heading) {
        if (!heading && !joints.isEmpty() && goesOn(joints.getLast(), passage))
            joints.add(new Joint(joints.removeLast().passage().with(passage), false));
        else joints.add(new Joint(passage, heading));
    }

    private boolean goesOn(Joint joint, Passage next) {
        var above = joint.passage();
        if (above.length() > LONGEST) return false;
        if (joint.heading() || !above.isProse() || next.sort() != Strip.Sort.TEXT) return false;
        if (Character.isDigit(next.first(content)) && announcesNumber(above)) return true;
        if (ends.isEnded(above)) return false;
        int bare = next.start();
        while (bare < next.end() && "(\"'“„«[".indexOf(content.charAt(bare)) >= 0) bare++;
        char first = bare < next.end() ? content.charAt(bare) : ' ', last = ends.last(above);
        boolean cut = next.turns()
                || !notes.subSet(above.start(), Math.max(above.start(), next.start()))
                        .isEmpty();
        if (Character.isLowerCase(first)) return above.length() >= LINE || cut || last == ',';
        if (cut) return above.length() >= CUT && !isOver(above);
        return Character.isDigit(first) && ",(€".indexOf(last) >= 0;
    }

    /// "..., nr." or "Kamerstukken II" and the number on the next page.
    private boolean announcesNumber(Passage above) {
        return ANNOUNCING
                .matcher(content.substring(Math.max(above.start(), above.end() - 20), above.end()))
                .find();
    }

    /// A name or a role under a letter has no full stop either.
    private boolean isOver(Passage above) {
        var start = content.substring(above.start(), Math.min(above.end(), above.start() + 40));
        return start.startsWith("De Minister")
                || start.startsWith("De Staatssecretaris")
                || start.startsWith("Hoogachtend");
    }
}
