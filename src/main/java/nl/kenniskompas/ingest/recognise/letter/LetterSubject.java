package nl.kenniskompas.ingest.recognise.letter;

import com.google.re2j.Pattern;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import nl.kenniskompas.ingest.recognise.prose.Sentence;
import org.jspecify.annotations.Nullable;

/// What a letter says that it is about, in its head.
public final class LetterSubject {
    private static final int REACH = 6_000, SHORTEST = 20, LONGEST = 300;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:Aan de|De [Vv]oorzitter|Geachte|> |Tweede Kamer|Eerste Kamer|Vergaderjaar|BRIEF VAN|Nr\\. |Ministerie van|Den Haag)|^[^\\pL]*$");
    private static final Pattern NAMED = Pattern.compile(
            "(?im)^[ \\t]*(?:betreft|onderwerp)\\b[ \\t]*:?[ \\t]*(?:\\r?\\n\\s*)?([^\\n]{3,300}(?:\\n[ \\t]*[^\\s][^\\n]{0,200}){0,3})");
    private static final Pattern ASKED =
            Pattern.compile("(?m)^(Vragen van (?:het lid|de leden) [^\\n]{5,200}(?:\\n[^\\n]{1,200}){0,5})");
    private static final Pattern NEXT = Pattern.compile(
            "(?i)\\n[ \\t]*(?:datum|ons kenmerk|uw kenmerk|geachte|bijlage|pagina|kenmerk|onze referentie|uw brief)");

    private LetterSubject() {}

    /// @param title what seems to be the title; it counts when it is no piece of a sentence
    /// @param advice what the letter answers, null when it answers none
    public static String of(Manuscript text, RunningText running, String title, LetterExtract.@Nullable Advice advice) {
        var said = said(text);
        if (said != null) return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
        boolean whole =
                running.passages().stream().anyMatch(p -> p.words().strip().equals(title));
        if (whole && !OPENING.matcher(title).find()) return title;
        if (advice != null) return "Reactie op het advies «" + advice.title() + "»";
        return running.sentences().stream()
                .map(Sentence::text)
                .filter(words ->
                        words.length() >= SHORTEST && !OPENING.matcher(words).find())
                .map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words)
                .findFirst()
                .orElse(title);
    }

    private static @Nullable String said(Manuscript text) {
        var head = text.content().substring(0, Math.min(text.content().length(), REACH));
        var named = NAMED.matcher(head);
        if (named.find()) return plain(named.group(1));
        var asked = ASKED.matcher(head);
        if (!asked.find()) return null;
        var question = plain(asked.group(1));
        int sent = question.indexOf(" (ingezonden");
        return sent > 0 ? question.substring(0, sent) : question;
    }

    private static String plain(String words) {
        var next = NEXT.matcher(words);
        var kept = next.find() ? words.substring(0, next.start()) : words;
        return kept.replaceAll("\\s+", " ").strip();
    }
}
