package nl.kenniskompas.ingest.recognise.prose;

import com.google.re2j.Pattern;
import java.util.List;

/// Tells which passages are headings that the file does not mark: a short line of its own without a full stop.
final class Headings {
    private static final int LONGEST = 130, REACH = 80, SHORTEST_BELOW = 40;
    private static final Pattern SALUTATION = Pattern.compile("^(?:Geachte|Beste|Excellentie|Dear|Hooggeachte)\\b");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[A-Z][.)]|[IVX]{1,5}[.)]?)$");
    private static final Pattern OTHER = Pattern.compile(
            "^(?i:postbus|datum|betreft|onderwerp|ons kenmerk|uw kenmerk|onze referentie|uw (?:brief|referentie)|aan de|den haag|'s-gravenhage|geachte|hoogachtend|met vriendelijke groet"
                    + "|tweede kamer der|eerste kamer der|contactpersoon|retouradres|pagina|bijlagen?$|vergaderjaar|www\\.|https?:|de (?:minister|staatssecretaris)\\b"
                    + "|dear|yours)|^\\d{4} ?[A-Z]{2}\\b|^\\d{1,2} \\pL{3,9} \\d{4}$|^(?:mr\\.|drs?\\.|ir\\.|ing\\.|prof\\.)?\\s?(?:\\p{Lu}[a-z]{0,2}\\.\\s?){1,6}[^.]{2,40}$|@|^[^\\pL]*$");

    private final String content;
    private final List<Passage> body;
    private final Ends ends;
    private final boolean plain;
    private final int letter;

    Headings(String content, List<Passage> body, Ends ends, boolean plain) {
        this.content = content;
        this.body = body;
        this.ends = ends;
        this.plain = plain;
        this.letter = salutation();
    }

    /// What stands above "Geachte voorzitter" is the letterhead.
    private int salutation() {
        for (int at = 0; at < Math.min(body.size(), REACH); at++)
            if (SALUTATION.matcher(start(body.get(at))).find()) return at;
        return -1;
    }

    private String start(Passage passage) {
        int from = passage.start();
        return content.substring(from, Math.min(passage.end(), from + LONGEST));
    }

    boolean is(int at) {
        var passage = body.get(at);
        if (passage.sort() == Strip.Sort.HEADING) return true;
        if (at <= letter || at + 1 == body.size() || !passage.isProse()) return false;
        if (passage.length() > LONGEST || passage.strips().size() > 2 || ends.isEnded(passage)) return false;
        boolean apart = !plain || at == 0 || passage.head().gap() || passage.turns();
        return apart && isTitle(passage) && mayStandAbove(body.get(at + 1)) && mayStandBelow(at, passage);
    }

    private boolean isTitle(Passage passage) {
        char first = passage.first(content), last = passage.strips().getLast().last(content);
        if (last == ',' || last == '-' || last == '(') return false;
        boolean named = Character.isUpperCase(first) || Character.isDigit(first) || "«“‘\"'[(".indexOf(first) >= 0;
        if (!named || OTHER.matcher(start(passage)).find()) return false;
        var marker = passage.marker();
        return marker == null || NUMBER.matcher(marker).find();
    }

    private boolean mayStandAbove(Passage next) {
        return !Character.isLowerCase(next.first(content))
                && (next.marker() == null || next.length() > SHORTEST_BELOW)
                && "€(".indexOf(next.first(content)) < 0;
    }

    private boolean mayStandBelow(int at, Passage passage) {
        if (at == 0) return true;
        var above = body.get(at - 1);
        boolean list = passage.marker() != null
                && (above.sort() == Strip.Sort.ITEM || body.get(at + 1).sort() == Strip.Sort.ITEM);
        if (list) return false;
        return !above.isProse() || ends.isEnded(above) || above.length() <= LONGEST && ends.last(above) != ',';
    }
}
