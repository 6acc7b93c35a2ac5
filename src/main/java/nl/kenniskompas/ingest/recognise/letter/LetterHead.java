package nl.kenniskompas.ingest.recognise.letter;

import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import org.jspecify.annotations.Nullable;

/// What stands above a letter: its day and what it is about.
///
/// @param date null when the letter does not say it
/// @param subject null when the letter does not say it
public record LetterHead(@Nullable LocalDate date, @Nullable String subject) {
    public static final LetterHead NONE = new LetterHead(null, null);
    private static final int REACH = 6_000, LONGEST = 300;
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final String DAY =
            "(\\d{1,2})(?:[ \\x{00a0}](" + String.join("|", MONTHS) + ")[ \\x{00a0}]|[-/](\\d{1,2})[-/])(\\d{4})";
    /// The surest first: a label, a town, the day on which an answer came, a line of its own.
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?im)^[ \\t]*datum[ \\t]*:?\\s*" + DAY),
            Pattern.compile("(?im)(?:^|\\s)(?:Den Haag|[’']s-Gravenhage|Amsterdam|Utrecht|Rotterdam),?[ \\t]+" + DAY
                    + "[ \\t]*$"),
            Pattern.compile("(?i)\\(?ontvangen " + DAY),
            Pattern.compile("(?im)^[ \\t]*" + DAY + "[ \\t]*\\r?$"));
    private static final Pattern SUBJECT = Pattern.compile(
            "(?im)^[ \\t]*(?:betreft|onderwerp)\\b[ \\t]*:?[ \\t]*(?:\\r?\\n\\s*)?([^\\n]{3,300}(?:\\n[ \\t]*[^\\s][^\\n]{0,200}){0,3})");
    private static final Pattern QUESTIONS =
            Pattern.compile("(?m)^(Vragen van (?:het lid|de leden) [^\\n]{5,200}(?:\\n[^\\n]{1,200}){0,5})");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\n[ \\t]*(?:datum|ons kenmerk|uw kenmerk|geachte|bijlage|pagina|kenmerk|onze referentie|uw brief).*");

    public static LetterHead of(Manuscript text) {
        var head = text.content().substring(0, Math.min(text.content().length(), REACH));
        return new LetterHead(date(head), subject(head));
    }

    private static @Nullable LocalDate date(String head) {
        for (Pattern pattern : DATES) {
            var found = pattern.matcher(head);
            if (!found.find()) continue;
            try {
                int month = found.group(2) != null
                        ? 1 + MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT))
                        : Integer.parseInt(found.group(3));
                return LocalDate.of(Integer.parseInt(found.group(4)), month, Integer.parseInt(found.group(1)));
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return null;
    }

    private static @Nullable String subject(String head) {
        var named = SUBJECT.matcher(head);
        if (named.find()) return plain(named.group(1));
        var asked = QUESTIONS.matcher(head);
        if (!asked.find()) return null;
        var question = plain(asked.group(1));
        int sent = question.indexOf(" (ingezonden");
        return sent > 0 ? question.substring(0, sent) : question;
    }

    private static String plain(String words) {
        var other = OTHER.matcher("\n" + words);
        var kept = other.find() && other.start() > 0 ? words.substring(0, other.start() - 1) : words;
        var blank = kept.replaceAll("\\n[ \\t]*\\n(?s:.*)", "")
                .replaceAll("\\s+", " ")
                .strip();
        return blank.length() > LONGEST ? blank.substring(0, LONGEST) : blank;
    }
}
