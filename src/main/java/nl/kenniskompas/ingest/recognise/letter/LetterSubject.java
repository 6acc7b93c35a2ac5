package nl.kenniskompas.ingest.recognise.letter;

import com.google.re2j.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import org.jspecify.annotations.Nullable;

/// What a letter says it is about, in the lines above it.
public final class LetterSubject {
    private static final int REACH = 6_000, LONGEST = 300;
    private static final Pattern SUBJECT = Pattern.compile(
            "(?im)^[ \\t]*(?:betreft|onderwerp)\\b[ \\t]*:?[ \\t]*(?:\\r?\\n\\s*)?([^\\n]{3,300}(?:\\n[ \\t]*[^\\s][^\\n]{0,200}){0,3})");
    private static final Pattern QUESTIONS =
            Pattern.compile("(?m)^(Vragen van (?:het lid|de leden) [^\\n]{5,200}(?:\\n[^\\n]{1,200}){0,5})");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\n[ \\t]*(?:datum|ons kenmerk|uw kenmerk|geachte|bijlage|pagina|kenmerk|onze referentie|uw brief).*");

    private LetterSubject() {}

    /// @return null when it does not say so
    public static @Nullable String of(Manuscript text) {
        var head = text.content().substring(0, Math.min(text.content().length(), REACH));
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
