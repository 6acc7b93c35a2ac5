package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Objects;
import nl.kenniskompas.ingest.recognise.outline.Numerals;
import org.jspecify.annotations.Nullable;

/// The name of a theme as one heading or cell writes it.
///
/// @param number null when it has none
record Name(@Nullable Integer number, String title) {
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:thema|theme|domein|domain|cluster|aanvliegroute)\\s+(\\d{1,2}|[a-z]|[ivx]{1,4})\\b\\s*[.:)–—-]*\\s*(.*)$");
    private static final Pattern CALLED = Pattern.compile("(?i)^(?:thema|theme|domein|domain)\\s*[:–—-]\\s*(.+)$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,2}\\.)?(?:(\\d{1,2})[.):]?|([A-Z]|[IVX]{1,4})[.):])\\s+(.+)$");
    private static final Pattern AGAIN = Pattern.compile("(?i)\\s*\\((?:vervolg|continued|cont\\.|\\d ?/ ?\\d)\\)$");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)^(?:\\d{1,2}[.\\d]{0,4} )?(?:(?:tabel|table|schema) ?\\d{0,2} ?[:.–-]? ?)?(?:voorbeeld(?:en)?|examples?|overzicht|overview)?(?: van| of)? ?(?:de |het |the |a )?"
                    + "(?:interdepartementale |onderlinge |belangrijkste |inter-?departmental |main )?"
                    + "(?:relaties?|verbanden|samenhang(?:en)?|wisselwerkingen|oorza(?:ak|ken) en gevolg(?:en)?|kansen en risico['’]?s|relations?|relationships?|links|causes? and effects?|opportunities and risks"
                    + "|introductie|inleiding|toelichting|introduction|context|beschrijving|voorbeelden|examples)(?: (?:tussen|per|between|by|en|and|in|van|of) .{0,60})?$");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)(?:kennis)?platform\\b|kennisplatform|^verkenning|^bijlagen?\\b");

    static Name of(String words) {
        var own = AGAIN.matcher(words.strip()).replaceFirst("");
        var labelled = LABELLED.matcher(own);
        if (labelled.find())
            return new Name(Numerals.of(labelled.group(1)), labelled.group(2).strip());
        var called = CALLED.matcher(own);
        if (called.find()) return new Name(null, called.group(1).strip());
        var numbered = NUMBERED.matcher(own);
        if (numbered.find()) {
            var mark = numbered.group(1) != null ? numbered.group(1) : numbered.group(2);
            return new Name(Numerals.of(mark), numbered.group(3).strip());
        }
        return new Name(null, own);
    }

    /// Says what stands below it, not what it is about.
    static boolean isGeneric(String words) {
        return GENERIC.matches(words.strip());
    }

    static boolean isOfDocument(String words) {
        return DOCUMENT.matcher(words).find();
    }

    static boolean isLabelled(String words) {
        return LABELLED.matcher(words.strip()).find();
    }

    /// The same words, or one number and the one title begins like the other.
    boolean is(Name other) {
        boolean numbers = number != null && other.number != null;
        if (numbers && !Objects.equals(number, other.number)) return false;
        var own = Words.bare(title);
        var theirs = Words.bare(other.title);
        if (own.equals(theirs)) return true;
        if (own.isEmpty() || theirs.isEmpty()) return numbers;
        if (numbers && Math.min(own.length(), theirs.length()) >= 4)
            return own.startsWith(theirs) || theirs.startsWith(own);
        return Words.bare(lead()).equals(Words.bare(other.lead()));
    }

    private String lead() {
        int colon = title.indexOf(':');
        return (colon > 2 ? title.substring(0, colon) : title).toLowerCase(Locale.ROOT);
    }
}
