package nl.kenniskompas.ingest.recognise.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import nl.kenniskompas.ingest.recognise.prose.Woven;

/// Finds programmes and schemes that have a name of their own: behind "programma" and the like, or in one word.
final class Programmes {
    private static final Set<String> HEADS = Set.of(
            "programma",
            "programma's",
            "programma’s",
            "actieprogramma",
            "stimuleringsprogramma",
            "subsidieregeling",
            "stimuleringsregeling",
            "regeling",
            "actieplan",
            "actieagenda",
            "initiatief",
            "project",
            "aanpak",
            "subsidie",
            "coalitie",
            "campagne");
    private static final List<String> TAILS = List.of(
            "agenda",
            "akkoord",
            "programma",
            "regeling",
            "aanpak",
            "fonds",
            "strategie",
            "subsidie",
            "brigade",
            "krediet",
            "deal",
            "plan");
    private static final Set<String> LINKS =
            Set.of("van", "de", "het", "een", "met", "naar", "aan", "voor", "en", "in", "op", "der", "tot");
    private static final Set<String> PREPOSITIONS = Set.of("met", "aan", "naar", "op");
    private static final int MOST = 9;

    private final Woven passage;
    private final List<Token> tokens;

    private Programmes(Woven passage) {
        this.passage = passage;
        this.tokens = Token.all(passage.words());
    }

    /// Each name once, where it stands first.
    static List<LetterExtract.Programme> in(Manuscript text, RunningText running) {
        var programmes = new ArrayList<LetterExtract.Programme>();
        var known = new HashSet<String>();
        for (Woven passage : running.passages()) new Programmes(passage).find(text, programmes, known);
        return programmes;
    }

    private void find(Manuscript text, List<LetterExtract.Programme> programmes, Set<String> known) {
        for (int at = 0; at < tokens.size(); at++) {
            boolean headed = HEADS.contains(lower(at));
            int end = headed ? named(at + 1) : compound(at);
            if (end <= (headed ? at + 1 : at)) continue;
            int start = headed && !(isCapital(at) && isInside(at)) ? at + 1 : at;
            int from = tokens.get(start).start(), to = tokens.get(end - 1).end();
            var name = passage.words().substring(from, to).replaceAll("^[«“‘\"]|[»”’\"]$", "");
            var spans = passage.spans(from, to);
            if (!spans.isEmpty()
                    && known.stream().noneMatch(k -> k.startsWith(name.toLowerCase(Locale.ROOT)))
                    && known.add(name.toLowerCase(Locale.ROOT)))
                programmes.add(new LetterExtract.Programme(
                        name, text.place(spans.getFirst().with(spans.getLast()))));
            at = end - 1;
        }
    }

    private String lower(int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    private boolean isCapital(int at) {
        return !word(at).isEmpty() && Character.isUpperCase(word(at).charAt(0));
    }

    /// @return the token behind the name that starts at `at`, `at` itself when none does
    private int named(int at) {
        int quote = "«“‘\"".indexOf(word(at).isEmpty() ? 'x' : word(at).charAt(0));
        if (quote >= 0) return quoted(at, "»”’\"".charAt(quote));
        if (!isCapital(at)) return at;
        int end = at + 1;
        while (end - at < MOST && goesOn(end))
            end += !LINKS.contains(lower(end)) ? 1 : LINKS.contains(lower(end + 1)) ? 3 : 2;
        boolean alone = end == at + 1 && word(at).length() < 3;
        return alone ? at : abbreviated(end);
    }

    private boolean goesOn(int at) {
        if (isCapital(at)) return true;
        if (!LINKS.contains(lower(at))) return false;
        if (isCapital(at + 1) || LINKS.contains(lower(at + 1)) && isCapital(at + 2))
            return !lower(at).equals("en") || !isMinistry(at + 1);
        boolean closed = ",.;)".contains(word(at + 2)) && !word(at + 2).isEmpty();
        return PREPOSITIONS.contains(lower(at)) && closed;
    }

    private boolean isMinistry(int at) {
        return Portfolios.at(passage.words(), tokens.get(at).start(), false) != null;
    }

    private int quoted(int at, char closing) {
        for (int end = at + 1; end < Math.min(tokens.size(), at + MOST + 3); end++)
            if (word(end).charAt(word(end).length() - 1) == closing) return end + 1;
        return at;
    }

    /// "(WaU)" behind a name belongs to it.
    private int abbreviated(int end) {
        boolean is = word(end).equals("(")
                && isCapital(end + 1)
                && word(end + 2).equals(")")
                && word(end + 1).length() <= 8;
        return is ? end + 3 : end;
    }

    /// Not the first word of a sentence, which has its capital for another reason.
    private boolean isInside(int at) {
        return at > 0 && !".?!:•".contains(word(at - 1));
    }

    /// "Hervormingsagenda Jeugd", "SLIM-subsidie": a capital in the middle of a sentence, and an ending that tells.
    private int compound(int at) {
        if (!isCapital(at)) return at;
        boolean joined = word(at + 1).equals("-")
                && tokens.get(at).end() == tokens.get(at + 1).start()
                && at + 2 < tokens.size()
                && tokens.get(at + 1).end() == tokens.get(at + 2).start();
        if (joined) return word(at).length() > 1 && TAILS.contains(lower(at + 2)) ? at + 3 : at;
        boolean tells = isInside(at)
                && TAILS.stream()
                        .anyMatch(tail -> lower(at).endsWith(tail) && lower(at).length() > tail.length() + 2);
        if (!tells) return at;
        int end = at + 1;
        while (end - at < 4 && isCapital(end)) end++;
        return end;
    }
}
