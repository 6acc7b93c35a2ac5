package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the columns of a table hold: by the words of its header, and where those say nothing by its cells.
///
/// @param headed the first row is a header
record Columns(List<Holds> kinds, boolean headed) {
    enum Holds {
        RELATION,
        CAUSE,
        VERB,
        EFFECT,
        CHANCE,
        OPPORTUNITY,
        RISK,
        MINISTRIES,
        THEME,
        NUMBER,
        OTHER
    }

    private static final int LONGEST = 70, SAMPLE = 40;
    private static final Pattern NUMBER = Pattern.compile("^(?:nr\\.?|#|no\\.?|nummer|id|rij)$");
    private static final Pattern CHANCE = Pattern.compile(
            "kans.*risico|risico.*kans|opportunit.*risk|risk.*opportunit|opportunit.*threat|^[kro] ?[/|] ?[kro]$|^\\+ ?/ ?[-–]$|^(?:duiding|waardering|aard)$");
    private static final Pattern OPPORTUNITY = Pattern.compile("^(?:kans(?:en)?|opportunit(?:y|ies)|k|o|\\+)$");
    private static final Pattern RISK =
            Pattern.compile("^(?:risico(?:['’]?s)?|risks?|threats?|bedreiging(?:en)?|r|[-–])$");
    private static final Pattern MINISTRIES = Pattern.compile(
            "minister|departement|department|ministr|^wie$|^who$|^betrokken(?:en)?$|^trekkers?$|^eigena(?:ar|ren)$|^verantwoordelijk(?:en)?$|^leads?$|^actoren$");
    private static final Pattern CAUSE = Pattern.compile(
            "^(?:de )?(?:oorza(?:ak|ken)|aanleiding(?:en)?|ontwikkeling(?:en)?|causes?|drivers?|triggers?|als|van|from|if|factor a)$");
    private static final Pattern EFFECT = Pattern.compile(
            "^(?:het )?(?:gevolg(?:en)?|effect(?:en|s)?|uitkomst(?:en)?|uitwerking|consequenties?|consequences?|outcomes?|impacts?|results?|dan|naar|to|then|factor b)$");
    private static final Pattern VERB =
            Pattern.compile("^(?:werkwoord|verb|type relatie|soort relatie|aard van de relatie|verbinding)$");
    private static final Pattern RELATION = Pattern.compile(
            "relatie|verband|samenhang|wisselwerking|interdependent|relation|linkage|interaction|oorza.*gevolg|cause.*effect|doorwerking");
    private static final Pattern THEME = Pattern.compile("^(?:thema|theme|domein|domain|opgave|cluster)$");

    static Columns of(List<List<String>> rows) {
        var header = new ArrayList<Holds>();
        rows.getFirst().forEach(cell -> header.add(named(cell)));
        boolean headed = isHeader(header);
        int width = rows.stream().limit(SAMPLE).mapToInt(List::size).max().orElse(0);
        var body = rows.subList(headed ? 1 : 0, Math.min(rows.size(), SAMPLE));
        var kinds = new ArrayList<Holds>();
        for (int column = 0; column < width; column++) {
            var named = headed && column < header.size() ? header.get(column) : Holds.OTHER;
            kinds.add(named == Holds.OTHER ? seen(body, column) : named);
        }
        return new Columns(settled(kinds, body), headed);
    }

    /// A row of the table itself may hold "risico" too, but not a chance and a risk apart, and no name of a column.
    private static boolean isHeader(List<Holds> cells) {
        boolean judged =
                cells.contains(Holds.CHANCE) || cells.contains(Holds.RISK) || cells.contains(Holds.OPPORTUNITY);
        return cells.contains(Holds.RELATION)
                || cells.contains(Holds.CAUSE) && cells.contains(Holds.EFFECT)
                || (cells.contains(Holds.MINISTRIES) || cells.contains(Holds.THEME)) && judged
                || cells.contains(Holds.OPPORTUNITY) && cells.contains(Holds.RISK);
    }

    static Holds named(String cell) {
        var words = cell.toLowerCase(Locale.ROOT).strip();
        if (words.endsWith(":") && words.length() > 1) words = words.substring(0, words.length() - 1);
        if (words.isEmpty() || words.length() > LONGEST) return Holds.OTHER;
        if (NUMBER.matches(words)) return Holds.NUMBER;
        if (CHANCE.matcher(words).find()) return Holds.CHANCE;
        if (OPPORTUNITY.matches(words)) return Holds.OPPORTUNITY;
        if (RISK.matches(words)) return Holds.RISK;
        if (VERB.matches(words)) return Holds.VERB;
        if (CAUSE.matches(words)) return Holds.CAUSE;
        if (EFFECT.matches(words)) return Holds.EFFECT;
        if (RELATION.matcher(words).find()) return Holds.RELATION;
        if (MINISTRIES.matcher(words).find()) return Holds.MINISTRIES;
        return THEME.matches(words) ? Holds.THEME : Holds.OTHER;
    }

    private static Holds seen(List<List<String>> body, int column) {
        int all = 0, chances = 0, ministries = 0, relations = 0;
        for (var row : body) {
            if (column >= row.size() || row.get(column).isEmpty()) continue;
            var cell = row.get(column);
            all++;
            if (Chance.of(cell) != null) chances++;
            else if (Ministries.in(cell).isClear()) ministries++;
            else if (cell.length() > 20 && Sentences.part(cell, List.of()) != null) relations++;
        }
        if (all == 0) return Holds.OTHER;
        if (chances * 10 >= all * 7) return Holds.CHANCE;
        if (ministries * 10 >= all * 5) return Holds.MINISTRIES;
        return relations * 10 >= all * 5 ? Holds.RELATION : Holds.OTHER;
    }

    /// Beside cause and effect a column called "relation" holds the verb. Without any relation two columns of words
    /// next to chances and ministries are the cause and the effect.
    private static List<Holds> settled(List<Holds> kinds, List<List<String>> body) {
        boolean apart = kinds.contains(Holds.CAUSE) && kinds.contains(Holds.EFFECT);
        if (apart) kinds.replaceAll(k -> k == Holds.RELATION ? Holds.VERB : k);
        if (apart || kinds.contains(Holds.RELATION)) return kinds;
        if (!kinds.contains(Holds.CHANCE) || !kinds.contains(Holds.MINISTRIES)) return kinds;
        var words = new ArrayList<Integer>();
        for (int column = 0; column < kinds.size(); column++)
            if (kinds.get(column) == Holds.OTHER && isWords(body, column)) words.add(column);
        if (words.size() != 2) return kinds;
        kinds.set(words.getFirst(), Holds.CAUSE);
        kinds.set(words.getLast(), Holds.EFFECT);
        return kinds;
    }

    private static boolean isWords(List<List<String>> body, int column) {
        return body.stream()
                                .filter(r -> column < r.size() && r.get(column).length() > 5)
                                .count()
                        * 2
                > body.size();
    }

    boolean holds(Holds kind) {
        return kinds.contains(kind);
    }

    /// Causes with effects, and a word on chances or on ministries.
    boolean isOfRelations() {
        boolean relations = holds(Holds.RELATION) || holds(Holds.CAUSE) && holds(Holds.EFFECT);
        boolean judged = holds(Holds.CHANCE) || holds(Holds.RISK) || holds(Holds.OPPORTUNITY);
        return relations && (judged && holds(Holds.MINISTRIES) || headed && (judged || holds(Holds.MINISTRIES)));
    }
}
