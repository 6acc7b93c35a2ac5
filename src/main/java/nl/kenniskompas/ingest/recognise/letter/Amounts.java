package nl.kenniskompas.ingest.recognise.letter;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.Woven;
import org.jspecify.annotations.Nullable;

/// Finds amounts of money, in figures or in words. Of a range the lower end counts, as an approximation.
final class Amounts {
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "duizend",
            new BigDecimal(1_000),
            "miljoen",
            new BigDecimal(1_000_000),
            "mln",
            new BigDecimal(1_000_000),
            "mio",
            new BigDecimal(1_000_000),
            "miljard",
            new BigDecimal(1_000_000_000),
            "mld",
            new BigDecimal(1_000_000_000),
            "mrd",
            new BigDecimal(1_000_000_000));
    private static final Set<String> EURO = Set.of("€", "eur", "euro", "euro's", "euro’s");
    private static final Set<String> BETWEEN = Set.of("à", "a", "-", "–", "tot", "of");
    /// Behind "700 miljoen" these leave money open; a noun says what else is counted.
    private static final Set<String> OPEN = Set.of(
            "voor",
            "aan",
            "in",
            "is",
            "zijn",
            "was",
            "waren",
            "wordt",
            "worden",
            "werd",
            "van",
            "per",
            "beschikbaar",
            "gereserveerd",
            "uitgetrokken",
            "structureel",
            "incidenteel",
            "op",
            "uit",
            "naar",
            "bij",
            "en",
            "tot",
            "die",
            "dat",
            "om",
            "over",
            "te",
            "of",
            "jaarlijks",
            "vrijgemaakt",
            "geïnvesteerd",
            "komt",
            "gaat",
            "kost",
            "heeft",
            "hebben",
            "ter",
            "toegevoegd",
            "vanaf",
            "met",
            "onder",
            "oplopend",
            "hiervan",
            "hiervoor",
            "daarvan",
            "nodig",
            "bedraagt",
            "ten",
            "als",
            "extra",
            "meer",
            "minder",
            "bestemd",
            "toegekend",
            "begroot",
            "uitgekeerd",
            "besteed",
            "waarvan", "daarna", "daarvoor", "daarbij", "ook", "nog", "dan", "terwijl", "waar", "hierna", "komen", "eenmalig", "vervolgens", "door",
            "waarmee",
            "zal",
            "kan");
    private static final Pattern MONEY = Pattern.compile(
            "(?i)€|\\beur|bedrag|middelen|budget|kosten|subsidie|begroting|invester|financ|reserve|beschikbaar|uitgetrokken|fonds|bezuinig|miljard|lasten|uitgaven|opbrengst|tekort|steun|vergoeding|eenmalig|structureel");
    private static final int CONTEXT = 300;

    private final String words;
    private final List<Token> tokens;
    private final List<Found> found = new ArrayList<>();

    private record Found(int start, int end, BigDecimal euro, boolean approximate) {}

    private Amounts(String words) {
        this.words = words;
        this.tokens = Token.all(words);
    }

    static List<LetterExtract.Amount> in(Manuscript text, List<Woven> passages) {
        var amounts = new ArrayList<LetterExtract.Amount>();
        for (Woven passage : passages)
            for (Found found : new Amounts(passage.words()).all()) {
                var spans = passage.spans(found.start, found.end);
                amounts.add(new LetterExtract.Amount(
                        passage.words().substring(found.start, found.end),
                        found.euro,
                        found.approximate,
                        text.place(spans.getFirst().with(spans.getLast()))));
            }
        amounts.sort(java.util.Comparator.comparingInt(a -> a.source().start()));
        return amounts;
    }

    private List<Found> all() {
        for (int at = 0; at < tokens.size(); ) at = Math.max(at + 1, amount(at));
        return found;
    }

    /// @return the token behind the amount that starts at `at`, or `at` when none does
    private int amount(int at) {
        boolean euro = isEuro(at) && !isUnit(at);
        int number = euro ? at + 1 : at;
        if (euro ? value(number, true) == null : !isAlone(at) || value(at, true) == null) return at;
        int next = number + ("een".equals(lower(number)) && value(number + 1, true) != null ? 2 : 1);
        int second = second(at, next);
        int end = second > 0 ? second + 1 : next;
        var scale = SCALES.get(lower(end));
        if (scale != null) end++;
        if (scale != null && ".".equals(lower(end)) && lower(end - 1).length() == 3) end++;
        boolean behind = isEuro(end) && !(euro && !lower(end).startsWith("euro"));
        if (behind) end++;
        if (!euro && !behind && !isMoney(scale, end)) return at;
        var value = value(next - 1, scale != null);
        if (value == null || "%".equals(lower(end)) || second > 0 && scale == null && !behind && !euro) return at;
        add(at, end, scale == null ? value : value.multiply(scale), second > 0);
        return end;
    }

    private void add(int at, int end, BigDecimal euro, boolean range) {
        int about = Approximation.before(tokens, at);
        var last = tokens.get(end - 1);
        int until = words.startsWith(",-", last.end()) ? last.end() + 2 : last.end();
        if (lower(end - 1).equals(".")) until = tokens.get(end - 2).end() + 1;
        found.add(new Found(tokens.get(about).start(), until, euro.stripTrailingZeros(), range || about < at));
    }

    /// "5 à 6 miljoen", "tussen 5 en 6 miljoen": the place of the second number, 0 when there is none.
    private int second(int at, int next) {
        boolean between = BETWEEN.contains(lower(next))
                || "en".equals(lower(next)) && ("tussen".equals(lower(at - 1)) || "tussen".equals(lower(at - 2)));
        if (!between) return 0;
        int number = isEuro(next + 1) ? next + 2 : next + 1;
        boolean is = number < tokens.size() && tokens.get(number).isNumber()
                || value(number, true) != null && !"een".equals(lower(number));
        boolean scaled = SCALES.containsKey(lower(number + 1)) || isEuro(number + 1);
        return is && scaled ? number : 0;
    }

    private @Nullable BigDecimal value(int at, boolean scaled) {
        return at < 0 || at >= tokens.size() ? null : Numeral.of(tokens.get(at).lower(), scaled);
    }

    private String lower(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
    }

    private boolean isEuro(int at) {
        return EURO.contains(lower(at));
    }

    /// "(x € 1.000)" over a table is a unit.
    private boolean isUnit(int at) {
        return "x".equals(lower(at - 1)) || "×".equals(lower(at - 1));
    }

    /// Not the tail of "nr. 7-12", "2023/24" or a word with figures.
    private boolean isAlone(int at) {
        int start = tokens.get(at).start();
        return start == 0 || " («\"“‘-–".indexOf(words.charAt(start - 1)) >= 0;
    }

    /// Millions without "euro": money when nothing else is counted and the words around speak of it.
    private boolean isMoney(@Nullable BigDecimal scale, int end) {
        if (scale == null || scale.intValue() < 1_000_000) return false;
        int next = end;
        while (Set.of("extra", "meer", "minder").contains(lower(next))) next++;
        var word = lower(next);
        boolean open = word.isEmpty() || !Character.isLetter(word.charAt(0)) || OPEN.contains(word);
        if (!open || "van".equals(word) && "de".equals(lower(next + 1)) && value(next + 2, true) != null) return false;
        int start = tokens.get(end - 1).start();
        var around = words.substring(Math.max(0, start - CONTEXT), Math.min(words.length(), start + CONTEXT / 2));
        return MONEY.matcher(around).find();
    }
}
