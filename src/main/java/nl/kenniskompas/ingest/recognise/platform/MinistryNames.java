package nl.kenniskompas.ingest.recognise.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the ministries over time, with the spellings that documents use. A former name stays what it was: the
/// day of the document says which ministry it is today.
final class MinistryNames {
    /// Abbreviation, other abbreviations, then full names.
    private static final List<List<String>> NAMES = List.of(
            List.of("AZ", "minaz", "algemene zaken", "general affairs"),
            List.of("BZ", "minbuza", "buza", "buitenlandse zaken", "foreign affairs"),
            List.of(
                    "BZK",
                    "minbzk",
                    "binnenlandse zaken en koninkrijksrelaties",
                    "interior and kingdom relations",
                    "the interior",
                    "binnenlandse zaken",
                    "interior"),
            List.of("Def", "mindef", "defensie", "defence", "defense"),
            List.of(
                    "EZK",
                    "ezenk",
                    "minezk",
                    "economische zaken en klimaat",
                    "economic affairs and climate policy",
                    "economic affairs and climate"),
            List.of(
                    "ELenI",
                    "eli",
                    "economische zaken, landbouw en innovatie",
                    "economic affairs, agriculture and innovation"),
            List.of("EZ", "minez", "economische zaken", "economic affairs"),
            List.of("Fin", "minfin", "financien", "financiën", "finance"),
            List.of("IenW", "minienw", "infrastructuur en waterstaat", "infrastructure and water management"),
            List.of("IenM", "infrastructuur en milieu", "infrastructure and the environment"),
            List.of("JenV", "minjenv", "justitie en veiligheid", "justice and security"),
            List.of("VenJ", "veiligheid en justitie", "security and justice"),
            List.of(
                    "LVVN",
                    "minlvvn",
                    "landbouw, visserij, voedselzekerheid en natuur",
                    "agriculture, fisheries, food security and nature",
                    "landbouw",
                    "agriculture"),
            List.of("LNV", "minlnv", "landbouw, natuur en voedselkwaliteit", "agriculture, nature and food quality"),
            List.of(
                    "OCW",
                    "minocw",
                    "ocenw",
                    "onderwijs, cultuur en wetenschap",
                    "education, culture and science",
                    "onderwijs",
                    "education"),
            List.of(
                    "SZW",
                    "minszw",
                    "sociale zaken en werkgelegenheid",
                    "social affairs and employment",
                    "sociale zaken",
                    "social affairs"),
            List.of(
                    "VWS",
                    "minvws",
                    "volksgezondheid, welzijn en sport",
                    "health, welfare and sport",
                    "volksgezondheid",
                    "health"),
            List.of("AenM", "asiel en migratie", "asylum and migration"),
            List.of("KGG", "klimaat en groene groei", "climate policy and green growth", "climate and green growth"),
            List.of("VRO", "volkshuisvesting en ruimtelijke ordening", "housing and spatial planning"),
            List.of("VROM", "volkshuisvesting, ruimtelijke ordening en milieubeheer"),
            List.of("VenW", "vw", "verkeer en waterstaat"));

    private static final Map<String, String> BY_KEY = keys();

    private MinistryNames() {}

    private static Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        for (var names : NAMES) names.forEach(name -> keys.put(key(name), names.getFirst()));
        return keys;
    }

    /// "J&V", "JenV" and "J & V" are one key.
    private static String key(String name) {
        return Words.bare(name.toLowerCase(Locale.ROOT).replace("&", "en").replace(" and ", " en "));
    }

    static @Nullable String of(String words) {
        return BY_KEY.get(key(words));
    }

    /// Full names with commas in them would fall apart at those; they become abbreviations first.
    static String abbreviated(String cell) {
        if (cell.indexOf(' ') < 0) return cell;
        var shorter = cell;
        for (var names : NAMES)
            for (var name : names)
                if (name.indexOf(',') >= 0) {
                    int at = shorter.toLowerCase(Locale.ROOT).indexOf(name);
                    if (at >= 0)
                        shorter = shorter.substring(0, at) + names.getFirst() + shorter.substring(at + name.length());
                }
        return shorter;
    }
}
