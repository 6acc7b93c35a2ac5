package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.Locale;

/// What changes and which way, as the first words of a cause or an effect say it.
///
/// @param sign `+` more, `-` less, `?` not said
record Change(String factor, String sign) {
    private static final String CORRELATIVE = "(?:des te |hoe |the )?";
    private static final String ARTICLE = "(?:de |het |een |een steeds |steeds |veel |nog |the |a |an |sterk |fors )?";
    private static final String MORE =
            "meer|more|extra|grotere?|larger|bigger|greater|hogere?|higher|langere?|longer|latere?|later|snellere?|faster|quicker"
                    + "|betere?|better|sterkere?|stronger|strengere?|stricter|zwaardere?|heavier|vaker|more often|toenemende?|stijgende|groeiende|increasing|growing|rising|bredere?|broader|ruimere?"
                    + "|(?:groei|toename|stijging|uitbreiding|verhoging|vergroting|versterking|versnelling|verbetering|opkomst|vermeerdering|verruiming) (?:van|in|aan)"
                    + "|(?:growth|increase|rise|expansion|improvement) (?:of|in)|stijgt|stijgen|groeit|groeien|verbetert";
    private static final String LESS =
            "minder|less|fewer|kleinere?|smaller|lagere?|lower|kortere?|shorter|tragere?|langzamere?|slower|slechtere?|worse|zwakkere?|weaker"
                    + "|dalende|afnemende|krimpende|verminderde?|teruglopende|decreasing|declining|falling|shrinking"
                    + "|(?:afname|daling|krimp|vermindering|verlaging|verkleining|beperking|afbouw|verdwijnen|wegvallen|verlies|inperking|verslechtering|terugloop|reductie|verzwakking) (?:van|in|aan)|verlaging|beperken(?: van)?"
                    + "|(?:gebrek|tekort|tekorten) aan|(?:decline|decrease|reduction|loss|fall|drop|lack|shortage) (?:of|in)|daalt|dalen|krimpt|krimpen|verdwijnt";
    private static final Pattern FIRST =
            Pattern.compile("(?i)^" + CORRELATIVE + ARTICLE + "(?:(" + MORE + ")|(" + LESS + "))(?:/[a-zë]+)? (.+)$");
    private static final Pattern COMPARED = Pattern.compile("(?i)^(?:des te|hoe|the) [a-zë]{2,20}er (.+)$");

    static Change of(String words) {
        if (words.length() > 600) return new Change(words, "?");
        var found = FIRST.matcher(words);
        if (found.find()) return new Change(found.group(3), found.group(1) != null ? "+" : "-");
        var compared = COMPARED.matcher(words);
        if (compared.find()) return new Change(compared.group(1), "+");
        return new Change(words, "?");
    }

    /// An effect moves as its own words say, or as the verb says; a verb for less turns its words around.
    static Change effect(Parting parting) {
        var own = of(parting.effect());
        if (own.sign().equals("?")) return new Change(own.factor(), parting.force());
        if (!parting.force().equals("-")) return own;
        return new Change(own.factor(), own.sign().equals("+") ? "-" : "+");
    }

    static String force(String adjective) {
        var word = adjective.toLowerCase(Locale.ROOT);
        if (word.startsWith("minder")
                || word.startsWith("less")
                || word.startsWith("onmogelijk")
                || word.startsWith("moeilijk")
                || word.startsWith("lastig")
                || word.startsWith("hard")
                || word.startsWith("difficult")) return "-";
        if (word.startsWith("meer ")
                || word.startsWith("more ")
                || word.startsWith("mogelijk")
                || word.startsWith("no")
                || word.startsWith("nodig")
                || word.startsWith("makkelijk")
                || word.startsWith("eas")
                || word.startsWith("possible")
                || word.startsWith("gemakkelijk")
                || word.startsWith("belangrijk")
                || word.startsWith("urgent")) return "+";
        return "?";
    }
}
