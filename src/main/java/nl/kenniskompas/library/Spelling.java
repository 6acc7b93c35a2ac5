package nl.kenniskompas.library;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;

/// The ways in which people write the number of an official publication.
final class Spelling {
    private static final int LONGEST = 400;

    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?i)\\b(?:ag-tk|ag-ek|ah-tk|ah-ek|h-tk|h-ek|kv-tk|kv-ek|nds-tk|nds|blg|kst|stcrt|stb|trb)(?:-[a-z0-9]+)+");
    private static final Pattern FILE = Pattern.compile("(?i)^dossier-(\\d{5})(?:-([a-z0-9]{1,7}))?$");
    private static final Pattern RULING = Pattern.compile("(?i)\\bECLI(?::[a-z0-9]+){3}:[a-z0-9.]+");
    private static final Pattern LAW =
            Pattern.compile("(?i)\\b(?:jci1\\.\\d{1,2}:[cv]:)?BWB[RV]\\d{7}(?:&[^\\s;\"'<>]+)*");
    private static final Pattern GAZETTE =
            Pattern.compile("(?i)\\b(stb|stcrt|trb)\\.? ?(\\d{4}) ?,? ?(?:nr\\.?)? ?(\\d{1,6})\\b");
    private static final Pattern APPENDIX = Pattern.compile(
            "(?i)\\baanhangsel.*\\b(I|II|TK|EK),? ?(\\d{4}) ?[/-] ?(\\d{2,4}) ?,? ?(?:nr\\.?)? ?(\\d{1,5})\\b");

    /// Dossier, what may follow it (X, (R1519), 31) and a number, or a letter of the Senate after a comma.
    private static final String DOSSIER =
            "\\b(\\d{2})[ .]?(\\d{3})(?:[ -]\\(?(R\\d{3,4}|[IVX]{1,6}[A-C]?|[A-Z]|\\d{2})\\)?)?";
    private static final Pattern PAPER =
            Pattern.compile("(?i)" + DOSSIER + " ?(?:, ?nrs?\\.? ?|nrs?\\.? ?|-|/|, ?)(\\d{1,5})\\b");
    private static final Pattern LETTER = Pattern.compile("(?i)" + DOSSIER + " ?, ?(?:nr\\.? ?)?([A-Z]{1,3})$");
    private static final Pattern ONLY_FILE = Pattern.compile("(?i)" + DOSSIER + "$");

    private Spelling() {}

    static Optional<String> of(String words) {
        String text = even(words);
        var whole = canonical(text);
        if (FILE.matcher(whole).matches()) return Optional.of(whole);
        return first(IDENTIFIER, text)
                .or(() -> first(RULING, text))
                .or(() -> first(LAW, text))
                .or(() -> gazette(text))
                .or(() -> appendix(text))
                .or(() -> paper(text));
    }

    static Optional<String> inName(String fileOrAddress) {
        return first(IDENTIFIER, even(fileOrAddress))
                .filter(found -> found.chars().anyMatch(Character::isDigit));
    }

    /// One way of writing for each identifier: the series small, the rest large, its suffix small.
    static String canonical(String id) {
        if (id.regionMatches(true, 0, "ecli:", 0, 5)) return id.toUpperCase(Locale.ROOT);
        if (id.regionMatches(true, 0, "jci", 0, 3) || id.regionMatches(true, 0, "bwb", 0, 3)) return law(id);
        StringBuilder result = new StringBuilder();
        for (String part : id.split("-")) {
            boolean series = result.isEmpty() || part.equalsIgnoreCase("tk") || part.equalsIgnoreCase("ek");
            boolean suffix = !series && part.matches("(?i)[nhb]\\d");
            if (!result.isEmpty()) result.append('-');
            result.append(series || suffix ? part.toLowerCase(Locale.ROOT) : part.toUpperCase(Locale.ROOT));
        }
        return result.toString();
    }

    private static String law(String id) {
        int work = id.toUpperCase(Locale.ROOT).indexOf("BWB");
        if (work < 0) return id;
        int end = Math.min(id.length(), work + 11);
        return id.substring(0, work).toLowerCase(Locale.ROOT)
                + id.substring(work, end).toUpperCase(Locale.ROOT)
                + id.substring(end);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(canonical(found.group())) : Optional.empty();
    }

    private static Optional<String> gazette(String text) {
        Matcher found = GAZETTE.matcher(text);
        if (!found.find()) return Optional.empty();
        return Optional.of(canonical(found.group(1) + "-" + found.group(2) + "-" + found.group(3)));
    }

    private static Optional<String> appendix(String text) {
        Matcher found = APPENDIX.matcher(text);
        if (!found.find()) return Optional.empty();
        String chamber = found.group(1).equalsIgnoreCase("I") || found.group(1).equalsIgnoreCase("EK") ? "ek" : "tk";
        String until = found.group(3).length() == 2 ? found.group(2).substring(0, 2) + found.group(3) : found.group(3);
        return Optional.of("ah-" + chamber + "-" + found.group(2) + until + "-" + found.group(4));
    }

    private static Optional<String> paper(String text) {
        for (Pattern pattern : new Pattern[] {PAPER, LETTER}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) return Optional.of(canonical("kst-" + dossier(found) + "-" + found.group(4)));
        }
        Matcher file = ONLY_FILE.matcher(text);
        return file.find() ? Optional.of(canonical("dossier-" + dossier(file))) : Optional.empty();
    }

    private static String dossier(Matcher found) {
        String number = found.group(1) + found.group(2);
        return found.group(3) == null ? number : number + "-" + found.group(3);
    }

    /// Spaces, dashes and full stops as on a plain keyboard.
    private static String even(String words) {
        String shortened = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return shortened
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }
}
