package nl.kenniskompas.ingest.recognise.letter;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.letter.Roles.Role;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import nl.kenniskompas.ingest.recognise.prose.Woven;
import org.jspecify.annotations.Nullable;

/// Who of the cabinet a letter names, and who signs it: whose role and name stand apart from the sentences.
final class Officials {
    private static final Pattern ANSWER = Pattern.compile("^(?:Antwoord|Antwoorden|Mededeling|Nader antwoord) van ");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:(?:hoogachtend|met vriendelijke groet|namens deze|mede namens het kabinet|namens het kabinet)[,:]?\\s*)?(?:de|het)?$");

    private final Manuscript text;
    private final List<Woven> passages;
    private final Map<String, LetterExtract.Official> officials = new LinkedHashMap<>();

    private Officials(Manuscript text, List<Woven> passages) {
        this.text = text;
        this.passages = passages;
    }

    /// Each once, those who sign first.
    static List<LetterExtract.Official> in(Manuscript text, RunningText running) {
        var all = new Officials(text, running.passages());
        for (int at = 0; at < all.passages.size(); at++) all.passage(at);
        var found = new ArrayList<>(all.officials.values());
        found.sort((a, b) -> Boolean.compare(b.signs(), a.signs()));
        return found;
    }

    private void passage(int at) {
        var words = passages.get(at).words();
        var roles = Roles.in(words);
        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            int before = i == 0 ? 0 : roles.get(i - 1).end();
            int after = i + 1 < roles.size() ? roles.get(i + 1).start() : words.length();
            boolean answers = role.person() != null && ANSWER.matcher(words).find();
            if (answers) add(at, role, role.person(), true);
            else if (!isOpening(words.substring(before, role.start()))) {
                var below = isLastSentence(words, role) ? below(at) : null;
                add(at, role, below == null ? role.person() : below, below != null);
            } else signature(at, role, words.substring(role.end(), after), i + 1 == roles.size());
        }
    }

    /// Before the role stands nothing but "De", or the name of who signs above.
    private static boolean isOpening(String before) {
        var plain = before.strip();
        if (plain.startsWith(",")) plain = plain.substring(1).strip();
        if (OPENING.matcher(plain).matches()) return true;
        int last = plain.lastIndexOf(' ');
        boolean article = last > 0 && plain.substring(last + 1).equalsIgnoreCase("de");
        return Person.in(article ? plain.substring(0, last) : plain) != null;
    }

    /// "... in de bijlage. De Minister van Defensie" where a file does not part the signature from the letter.
    private static boolean isLastSentence(String words, Role role) {
        var before = words.substring(0, role.start()).stripTrailing();
        return words.substring(role.end()).strip().length() <= 1
                && (before.endsWith(". De") || before.endsWith(". de"));
    }

    private void signature(int at, Role role, String behind, boolean last) {
        var plain = behind.strip();
        boolean comma = plain.startsWith(",");
        if (comma) plain = plain.substring(1).strip();
        if (!last && plain.toLowerCase(Locale.ROOT).endsWith(" de"))
            plain = plain.substring(0, plain.length() - 3).strip();
        var person = Person.in(plain);
        if (person == null && plain.isEmpty()) person = below(at);
        boolean signs = person != null || plain.isEmpty() && comma;
        add(at, role, person, signs);
    }

    /// The name in the next passage that has words, up to the role of who signs too.
    private @Nullable String below(int at) {
        for (int next = at + 1; next < Math.min(passages.size(), at + 4); next++) {
            var words = passages.get(next).words().strip();
            if (words.isEmpty()) continue;
            var person = Person.in(words);
            if (person != null) return person;
            var roles = Roles.in(words.substring(0, Math.min(words.length(), 200)));
            if (roles.isEmpty()) return null;
            var before = words.substring(0, roles.getFirst().start()).strip();
            return Person.in(before.replaceFirst("(?i),? de$", ""));
        }
        return null;
    }

    private void add(int at, Role role, @Nullable String person, boolean signs) {
        var spans = passages.get(at).spans(role.start(), role.end());
        if (spans.isEmpty()) return;
        var place = text.place(spans.getFirst().with(spans.getLast()));
        var official = new LetterExtract.Official(role.role(), role.ministry(), person, signs, place);
        var key = role.role().toLowerCase(Locale.ROOT);
        var known = officials.get(key);
        if (known == null
                || signs && !known.signs()
                || known.person() == null && person != null && signs == known.signs()) officials.put(key, official);
    }
}
