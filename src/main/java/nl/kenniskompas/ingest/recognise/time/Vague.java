package nl.kenniskompas.ingest.recognise.time;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moments that no calendar knows: soon, each year, or when something else has happened.
final class Vague {
    private static final int WORDS = 9;
    // these two meet every other sentence; without repeats inside repeats they stay linear, and are faster so
    private static final java.util.regex.Pattern SOON = java.util.regex.Pattern.compile(
            "\\bzo (?:spoedig|snel) (?:als )?mogelijk\\b"
                    + "|\\bop (?:zeer |de )?(?:korte|kortst mogelijke|middellange|langere|lange) termijn\\b|\\b(?:zeer )?binnenkort\\b|\\b(?:zeer )?spoedig\\b|\\bte zijner tijd\\b|\\bop termijn\\b|\\bonverwijld\\b"
                    + "|\\b(?:binnen |in )?(?:de )?komende (?:periode|tijd|weken|maanden)\\b|\\b(?:nog )?(?:binnen |in |tijdens )?deze kabinetsperiode\\b|\\b(?:binnen|over) (?:enkele|een paar|enige) (?:dagen|weken|maanden)\\b"
                    + "|\\b(?:half|twee|drie)?jaarlijks\\b|\\b(?:elk|ieder) (?:half)?jaar\\b|\\b(?:elk|per) kwartaal\\b|\\bmaandelijks\\b|\\bperiodiek\\b|\\b(?:een|twee|drie)(?: keer|maal) per jaar\\b");
    private static final java.util.regex.Pattern EVENT = java.util.regex.Pattern.compile(
            "\\b(?:zodra|nadat) "
                    + "|\\bna (?:de |het |een )?(?:afronding|ommekomst|ontvangst|publicatie|afloop|behandeling|aanvaarding|inwerkingtreding|goedkeuring|consultatie|internetconsultatie|advies|vaststelling|verschijnen|besluitvorming|onderzoek|evaluatie|oplevering|debat|overleg|parlementaire behandeling)\\b"
                    + "|\\b(?:in|bij|met|via) (?:de|het|mijn|onze) (?:eerst)?(?:volgende|jaarlijkse|halfjaarlijkse|aankomende|komende|eerstkomende) (?:voortgang|brief|rapportage|verzamelbrief|monitor|begroting|debat|commissiedebat|overleg|stand|[a-z]*brief|[a-z]*rapportage)"
                    + "|\\bgelijktijdig met |\\bvoor(?:afgaand aan)? het (?:commissiedebat|debat|wetgevingsoverleg|notaoverleg|rondetafelgesprek|tweeminutendebat)\\b"
                    + "|\\b(?:bij|tijdens) de (?:plenaire |parlementaire |wets)?(?:behandeling|evaluatie|herziening|uitwerking|besluitvorming|formatie)\\b");

    private static final Pattern WHEN = Pattern.compile(
            "\\b(?:als|wanneer) (?:[^ ,.;]+ ){1,14}(?:gereed|bekend|afgerond|ontvangen|beschikbaar|verschenen)(?: (?:is|zijn))?\\b");

    private Vague() {}

    static List<Found> in(String text, String folded, @Nullable LocalDate written) {
        var found = new ArrayList<Found>();
        var next = written == null ? null : written.plusDays(1);
        if (Stems.in(folded, Stems.SOON))
            for (var m = SOON.matcher(folded); m.find(); ) found.add(Found.vague(text, m.start(), m.end(), next));
        if (Stems.in(folded, Stems.EVENTS))
            for (var m = EVENT.matcher(folded); m.find(); )
                found.add(Found.event(text, m.start(), end(folded, m.end())));
        if (folded.contains("als ") || folded.contains("wanneer "))
            for (var m = WHEN.matcher(folded); m.find(); ) found.add(Found.event(text, m.start(), m.end()));
        return found;
    }

    /// An event's words run to the next comma, or for some words.
    static int end(String folded, int from) {
        int words = 0, at = from;
        for (; at < folded.length() && words < WORDS; at++) {
            char c = folded.charAt(at);
            if (",.;:()".indexOf(c) >= 0) break;
            if (c == ' ' && at > from) words++;
        }
        return at > from && folded.charAt(at - 1) == ' ' ? at - 1 : at;
    }
}
