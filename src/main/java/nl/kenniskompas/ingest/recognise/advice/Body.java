package nl.kenniskompas.ingest.recognise.advice;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/// Advisory bodies by name: an abbreviation, or a name that starts with what such a body is.
final class Body {
    private static final String ABBREVIATION =
            "(?:SER|WRR|RVS|AWTI|ROB|Rli|RLI|AIV|KNAW|CPB|PBL|SCP|OVV|ATR|NZa|RIVM|CBS|NLdigital|SodM|IGJ|IOB|RVO|ABDTOPConsult|VNG|STAR|NIDI)";
    private static final String KIND =
            "(?:[Cc]ommissie-[A-Z][\\pL-]+|Sociaal-Economische Raad|Wetenschappelijke Raad voor het Regeringsbeleid|Algemene Rekenkamer|Rekenkamer|Nationale [Oo]mbudsman|Kinderombudsman|Onderwijsraad|Gezondheidsraad|Adviesraad Migratie|Onderzoeksraad voor Veiligheid|Zorginstituut(?: Nederland)?"
                    + "|(?:Raad|Adviesraad|Nederlandse Sportraad|Adviescollege|Adviescommissie|Staatscommissie|Commissie|College|Inspectie|Expertgroep|Werkgroep|Taskforce|Planbureau)(?: (?:voor|van|der))?(?: (?:de|het))? [\\pL-]+(?:(?:,? en|,) [\\pL-]+){0,2}(?: [A-Z][\\pL-]+){0,3}|Nederlandse Sportraad)";
    private static final Pattern NAMED =
            Pattern.compile("\\b(" + KIND + ")(?: \\(([A-Z][\\pL]{1,7})\\))?|\\b(" + ABBREVIATION + ")\\b");

    private Body() {}

    /// As written, each once; the abbreviation where the name brings one.
    static List<String> in(String text) {
        var bodies = new ArrayList<String>();
        for (var found = NAMED.matcher(text); found.find(); ) {
            var name =
                    found.group(3) != null ? found.group(3) : found.group(2) != null ? found.group(2) : found.group(1);
            if (!isOwn(name) && !bodies.contains(name)) bodies.add(name);
        }
        return bodies;
    }

    private static boolean isOwn(String name) {
        return name.startsWith("Raad van State")
                || name.contains("Kamer") && !name.endsWith("ekenkamer")
                || name.contains("Europese");
    }
}
