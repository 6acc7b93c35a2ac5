package nl.kenniskompas.ingest.recognise.letter;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises the name under a letter.
final class Person {
    private static final int LONGEST = 60;
    private static final String NAME =
            "(?:(?:van|de|der|den|ten|ter|te|in|’t|'t|op|von|el|al|Van|De|Der|Den|Ten|Ter)\\s){0,3}"
                    + "\\p{Lu}[\\p{L}’'-]{1,24}(?:[ -](?:van |de |der )?\\p{Lu}[\\p{L}’'-]{1,24}){0,2}";
    private static final Pattern INITIALS =
            Pattern.compile("^((?:(?:prof|dr|mr|drs|ir|ing)\\.\\s?){0,3}(?:\\p{Lu}[a-z]{0,2}\\.[ -]?){1,6}\\s?" + NAME
                    + ")(?:[,.]?(?: (?:MA|MSc|MBA|LLM|RA)\\b)?)");
    private static final Pattern FULL = Pattern.compile(
            "^((?:(?:prof|dr|mr|drs|ir)\\.\\s?){0,2}\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}\\.){0,2} " + NAME + ")[,.]?$");

    private Person() {}

    /// The name that the words are, null when they are no name.
    static @Nullable String in(String words) {
        var plain = words.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) return null;
        var initials = INITIALS.matcher(plain);
        if (initials.find() && initials.end() == plain.length()) return initials.group(1);
        var full = FULL.matcher(plain);
        return full.find() ? full.group(1) : null;
    }
}
