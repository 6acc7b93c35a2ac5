package nl.kenniskompas.ingest.recognise.time;

import java.util.List;

/// Cheap looks at a sentence before a pattern goes over it: most sentences name no moment at all.
final class Stems {
    /// Of the parliamentary year.
    static final List<String> OCCASIONS = List.of(
            "nota",
            "egroting",
            "prinsjesdag",
            "verantwoordingsdag",
            "jaarverslag",
            "besluitvorming",
            "kerst",
            "jaarwisseling",
            "reces");
    static final List<String> SEASONS = List.of("voorjaar", "lente", "zomer", "najaar", "herfst", "winter");
    static final List<String> UNITS = List.of("dag", "week", "weken", "maand", "kwartaal", "jaar");
    static final List<String> SOON = List.of(
            "mogelijk",
            "termijn",
            "binnenkort",
            "spoedig",
            "te zijner",
            "onverwijld",
            "komende",
            "kabinetsperiode",
            "enkele",
            "paar",
            "enige",
            "jaar",
            "elk kwartaal",
            "per kwartaal",
            "maandelijks",
            "periodiek");
    static final List<String> EVENTS = List.of(
            "zodra",
            "nadat",
            "na ",
            "volgende",
            "jaarlijkse",
            "komende",
            "gelijktijdig",
            "debat",
            "overleg",
            "gesprek",
            "behandeling",
            "evaluatie",
            "herziening",
            "uitwerking",
            "besluitvorming",
            "formatie");

    private Stems() {}

    /// "Mei" hides in other words, such as "gemeente".
    static boolean month(String folded) {
        for (String month : Months.DUTCH) if (folded.contains(month.length() > 3 ? month : " " + month)) return true;
        return false;
    }

    static boolean in(String folded, List<String> stems) {
        for (String stem : stems) if (folded.contains(stem)) return true;
        return false;
    }
}
