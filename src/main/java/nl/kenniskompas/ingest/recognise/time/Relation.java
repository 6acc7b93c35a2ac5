package nl.kenniskompas.ingest.recognise.time;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the words before a term relate a promise to it.
///
/// @param start where those words start
/// @param part "begin", "medio", "eind" or empty for the whole of it
record Relation(Way way, String part, int start) {
    enum Way {
        BEFORE,
        UNTIL_END,
        WITHIN,
        NOT_BEFORE,
        AFTER,
        /// The term is the date of a thing, or the length of one.
        NONE
    }

    private record Sign(Pattern words, Way way) {}

    private static final int REACH = 110;
    private static final String ARTICLE =
            "(?:(?:het|de|deze|dit|onze|komende?|aankomende?|aanstaande|volgende?|maand|maandag|dinsdag|woensdag|donderdag|vrijdag) )*";
    private static final Pattern PART = Pattern.compile(
            "(?:\\b(?:het|de) )?\\b(begin|medio|midden|half|halverwege|eind|einde|ultimo|primo|loop)(?: van)? "
                    + ARTICLE + "$");
    private static final Pattern MEETING = Pattern.compile(
            "\\b(voorafgaand aan|ruim voor|voor|tijdens|in|bij|na) (?:het|de|ons) [^.;,]*(?:debat|overleg|behandeling|vergadering|ministerraad|kamerdebat|top|raad|begroting)[^.;,]*(?:van|op|d\\.d\\.) "
                    + ARTICLE + "$");
    /// "Na de behandeling treedt de wet op 1 januari in werking": the day is not that of the meeting.
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:treedt|treden|wordt|worden|zal|zullen|is|zijn|kan|kunnen|gaat|gaan|start|starten|volgt|volgen|ontvangt"
                    + "|verwacht|verwachting|ik|wij|we|informeer|stuur|kom|komt|moet|moeten)\\b");
    private static final Sign[] SIGNS = {
        sign("(?:niet eerder dan|niet voor|pas|op zijn vroegst|vroegst)(?: in| op| na)?", Way.NOT_BEFORE),
        sign(
                "(?:uiterlijk|ten laatste|niet later dan|op zijn laatst|nog|binnen|voor afloop van|voor het verstrijken van|voor de afloop van)(?: in| op| per| aan| tegen)?",
                Way.UNTIL_END),
        sign("(?:nog |ruim |uiterlijk |kort )?(?:voor|voorafgaand aan|eerder dan)", Way.BEFORE),
        sign("(?:direct |meteen |kort |vlak |snel )?(?:na|na afloop van)", Way.AFTER),
        sign("(?:vanaf|per|met ingang van|ingaande|te beginnen in|te beginnen op|te starten in)", Way.WITHIN),
        sign("(?:in|op|rond|rondom|omstreeks|tijdens|tegen|richting|aan|gedurende de|is|volgt|zijn)", Way.WITHIN)
    };
    private static final Pattern WITH =
            Pattern.compile("\\b(?:bij|met|via|voor de|als onderdeel van) " + ARTICLE + "$");

    private static final Pattern PLANNED =
            Pattern.compile("\\b(?:gepland|voorzien|beoogd|geagendeerd|ingepland|geprogrammeerd) $");

    private static Sign sign(String words, Way way) {
        return new Sign(Pattern.compile("\\b" + words + " " + ARTICLE + "$"), way);
    }

    static Relation of(String original, String folded, Term term) {
        int from = Math.max(0, term.start() - REACH);
        var before = folded.substring(from, term.start());
        var meeting = MEETING.matcher(before);
        if (term.kind() == Term.Kind.DAY
                && meeting.find()
                && !GOES_ON.matcher(meeting.group()).find())
            return new Relation(way(meeting.group(1)), "", from + meeting.start());
        var part = PART.matcher(before);
        if (part.find()) return partly(before.substring(0, part.start()), part.group(1), from, part.start());
        return whole(original, before, from, term);
    }

    private static Way way(String word) {
        return word.endsWith("aan") || word.endsWith("voor") ? Way.BEFORE : word.equals("na") ? Way.AFTER : Way.WITHIN;
    }

    private static Relation partly(String before, String part, int from, int start) {
        for (Sign sign : SIGNS) {
            var found = sign.words().matcher(before);
            if (!found.find()) continue;
            var way = sign.way() == Way.BEFORE && part.startsWith("ei") ? Way.UNTIL_END : sign.way();
            return new Relation(way, part, from + found.start());
        }
        return new Relation(Way.WITHIN, part, from + start);
    }

    private static Relation whole(String original, String before, int from, Term term) {
        boolean namesNoYear = term.kind() == Term.Kind.YEAR
                && original.startsWith("jaar", Math.max(0, term.end() - 4))
                && original.regionMatches(true, term.start(), "het jaar", 0, 8);
        if (namesNoYear) return none(term);
        for (Sign sign : SIGNS) {
            var found = sign.words().matcher(before);
            if (!found.find()) continue;
            if (isScope(before.substring(0, found.start()), sign.way(), term)) return none(term);
            if (sign.way() == Way.BEFORE
                    && PLANNED.matcher(before.substring(0, found.start())).find())
                return new Relation(Way.WITHIN, "", from + found.start());
            if (sign.way() == Way.BEFORE && means(original, from + found.start(), term)) return none(term);
            return new Relation(sign.way(), "", from + found.start());
        }
        var with = WITH.matcher(before);
        if (term.kind() == Term.Kind.BUDGET && with.find()) return new Relation(Way.WITHIN, "", from + with.start());
        return term.alone()
                        && !before.endsWith(" niet ")
                        && !before.endsWith(" van ")
                        && !before.endsWith(" van het ")
                        && !before.endsWith(" tot ")
                ? new Relation(Way.WITHIN, "", term.start())
                : none(term);
    }

    /// "De periode na 2030", "de zekerheid na 2030": what a thing is about, not when it comes.
    private static boolean isScope(String before, Way way, Term term) {
        var lead = before.stripTrailing();
        if (lead.endsWith("periode") || lead.endsWith("jaren") || way == Way.WITHIN && lead.endsWith(" niet"))
            return true;
        return way == Way.AFTER && term.kind() == Term.Kind.YEAR && !lead.isEmpty() && !lead.endsWith(",");
    }

    /// "Het budget voor 2025" is for that year; only "vóór 2025" is earlier than it.
    private static boolean means(String original, int start, Term term) {
        return term.kind() == Term.Kind.YEAR
                && original.substring(start, term.start())
                                .toLowerCase(Locale.ROOT)
                                .indexOf("vóór")
                        < 0;
    }

    private static Relation none(Term term) {
        return new Relation(Way.NONE, "", term.start());
    }

    /// @param written null when unknown; "voor" then has no first day
    @Nullable
    Interval of(Term term, Range days, @Nullable LocalDate written) {
        var range =
                switch (part) {
                    case "begin", "primo" -> days.beginning();
                    case "medio", "midden", "half", "halverwege" -> days.middle();
                    case "eind", "einde", "ultimo" -> days.ending();
                    default -> days;
                };
        var next = written == null ? null : written.plusDays(1);
        return switch (way) {
            case BEFORE -> new Interval(next, end(term, range), false);
            case UNTIL_END -> new Interval(next, range.until(), false);
            case WITHIN -> new Interval(range.from(), range.until(), range.isDay());
            case NOT_BEFORE -> new Interval(range.from(), null, false);
            case AFTER -> after(range);
            case NONE -> null;
        };
    }

    /// Before summer is before July: the House meets until then.
    private static LocalDate end(Term term, Range range) {
        boolean summer = term.kind() == Term.Kind.SEASON && range.from().getMonthValue() == 6;
        return summer
                ? LocalDate.of(range.from().getYear(), 6, 30)
                : range.from().minusDays(1);
    }

    /// Without an end of its own it ends with the year; in the first weeks of a year, with its first quarter.
    private static Interval after(Range range) {
        var from = range.until().plusDays(1);
        boolean early = from.getMonthValue() == 1 && range.from().getMonthValue() == 12;
        return new Interval(from, LocalDate.of(from.getYear(), early ? 3 : 12, 31), false);
    }

    record Interval(@Nullable LocalDate from, @Nullable LocalDate until, boolean exact) {}
}
