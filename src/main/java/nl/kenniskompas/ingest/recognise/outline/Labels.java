package nl.kenniskompas.ingest.recognise.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a heading announces from its words. Only short texts are looked at.
public final class Labels {
    private static final int LONGEST = 260;

    private static final String CHALLENGE = "maatschappelijke opgave|kennisopgave|hoofdopgave|opgave|hoofdthema"
            + "|kennisthema|onderzoeksthema|kernthema|thema|programmalijn|speerpunt|pijler|kennislijn|kennisdomein"
            + "|kennisgebied|beleidsdomein|onderzoeksdomein|domein|kennisroute|route|hoofdlijn|focusgebied|aandachtsgebied"
            + "|kennisprioriteit|prioriteit|cluster|themacluster|transitie|hoofdstuk|deel|societal challenge|grand challenge"
            + "|policy challenge|challenge|research theme|cross-cutting theme|priority theme|theme|research priority"
            + "|strategic priority|priority area|priority|pillar|programme line|area of research interest|area|ari"
            + "|mission|missie|chapter|part|domain|strategic objective";
    private static final String ISSUE = "kennisvraagstuk|deelvraagstuk|vraagstuk|deelthema|subthema|deelopgave"
            + "|deelonderwerp|kennisonderwerp|onderzoeksonderwerp|onderwerp|onderzoekslijn|deellijn|deelgebied|kwestie"
            + "|issue|sub-theme|subtheme|sub-topic|subtopic|sub-area|research topic|topic|research line|line of enquiry"
            + "|line of inquiry|research strand|strand|research area|focus area|workstream|knowledge issue";
    private static final String NUMBER =
            "(\\d{1,2}(?:\\.\\d{1,2}){0,2}|\\d?[A-Za-z]\\d?|[IVX]{1,5}|een|één|twee|drie|vier|vijf"
                    + "|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String BREAK = "(\\s*[:.)|]\\s*|\\s*[–—]\\s*|\\s+-\\s+|\\s+|$)";

    private static final Pattern CHALLENGE_LABEL = label(CHALLENGE);
    private static final Pattern ISSUE_LABEL = label(ISSUE);
    private static final Pattern UNNUMBERED = Pattern.compile(
            "(?iu)(?:(maatschappelijke opgave|opgave|thema|programmalijn|speerpunt|pijler|kennislijn|challenge|theme|pillar)"
                    + "|(vraagstuk|deelthema|subthema|onderzoekslijn|issue|sub-theme|subtheme))(?::\\s*|\\s+[–—-]\\s+)(\\S.*)");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.)]|\\s*[–—:|]|(?=\\s))\\s*(\\S.*)");

    private Labels() {}

    /// @param title what is left of the words
    public record Named(Label label, String title) {}

    public static Named read(String words) {
        var text = words.strip();
        if (text.length() > LONGEST || text.isEmpty()) return new Named(new Label.Plain(), text);
        return typed(text)
                .or(() -> challenge(text))
                .or(() -> issue(text))
                .or(() -> Roles.of(unnumbered(text)).map(role -> new Named(new Label.Part(role), unnumbered(text))))
                .or(() -> withoutNumber(text))
                .or(() -> numbered(text))
                .orElseGet(() -> new Named(new Label.Plain(), text));
    }

    private static Optional<Named> typed(String text) {
        return Types.of(unnumbered(text))
                .map(type -> new Named(new Label.Typed(type.equals("?") ? null : type, text), text));
    }

    private static Pattern label(String words) {
        return Pattern.compile(
                "(?iu)(?:\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+)?(" + words + ")\\s+" + NUMBER + BREAK + "(.*)");
    }

    private static Optional<Named> challenge(String text) {
        var found = CHALLENGE_LABEL.matcher(text);
        if (!found.matches() || !fits(found)) return Optional.empty();
        var number = Numerals.of(found.group(2));
        return Optional.of(new Named(
                new Label.Challenge(found.group(1).toLowerCase(Locale.ROOT), number),
                found.group(4).strip()));
    }

    private static Optional<Named> issue(String text) {
        var found = ISSUE_LABEL.matcher(text);
        if (!found.matches() || !fits(found)) return Optional.empty();
        return Optional.of(new Named(
                new Label.Issue(found.group(1).toLowerCase(Locale.ROOT), found.group(2)),
                found.group(4).strip()));
    }

    /// "Thema 2 gaat over ..." is a sentence; "Thema 2 Wonen" is a label.
    private static boolean fits(Matcher found) {
        var title = found.group(4);
        if (!found.group(3).isBlank() || title.isEmpty()) return true;
        return Character.isUpperCase(title.charAt(0)) && !title.endsWith(".") && title.length() <= 120;
    }

    private static Optional<Named> withoutNumber(String text) {
        var found = UNNUMBERED.matcher(text);
        if (!found.matches()) return Optional.empty();
        if (found.group(1) instanceof String word)
            return Optional.of(new Named(new Label.Challenge(word.toLowerCase(Locale.ROOT), null), found.group(3)));
        return Optional.of(new Named(new Label.Issue(found.group(2).toLowerCase(Locale.ROOT), null), found.group(3)));
    }

    private static Optional<Named> numbered(String text) {
        var found = NUMBERED.matcher(text);
        if (!found.matches()
                || !Character.isLetter(found.group(2).charAt(0))
                        && "(\"'‘“".indexOf(found.group(2).charAt(0)) < 0) return Optional.empty();
        var parts = found.group(1).split("\\.");
        var label = new Label.Numbered(parts.length, Integer.parseInt(parts[parts.length - 1]));
        return Optional.of(new Named(label, found.group(2)));
    }

    private static String unnumbered(String text) {
        var found = NUMBERED.matcher(text);
        return found.matches() ? found.group(2) : text;
    }
}
