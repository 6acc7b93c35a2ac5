package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.text.Span;

/// The words of a cell or an item: without tags, bullets and stars, with what stands below or above the line joined to
/// its word.
final class Words {
    private static final Pattern LOWERED = Pattern.compile("(?i) ?<sub>|</?su[bp]>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern BOLD =
            Pattern.compile("(?is)<(?:b|strong)>(.{1,200}?)</(?:b|strong)>|\\*\\*(.{1,200}?)\\*\\*");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•▪◦●○■□▫‣›»>·✓➢➤→\\x{F0B7}\\x{F0A7}] ?)+");
    private static final Pattern PARTS = Pattern.compile("(?i)<li>|<br ?/?>|[•▪◦●■;\\n\\x{F0B7}]");

    private Words() {}

    static String of(Manuscript text, Span span) {
        return plain(text.source().read(span));
    }

    static String plain(String raw) {
        var joined = raw.indexOf('<') < 0 ? raw : LOWERED.matcher(raw).replaceAll("");
        var bare = raw.indexOf('<') < 0 ? raw : TAG.matcher(joined).replaceAll(" ");
        var words = folded(bare);
        boolean marked = !words.isEmpty() && !Character.isLetterOrDigit(words.charAt(0));
        var unmarked = marked ? BULLET.matcher(words + " ").replaceFirst("").strip() : words;
        return unmarked.isEmpty() && words.length() == 1 && "-–✓".indexOf(words.charAt(0)) >= 0 ? words : unmarked;
    }

    private static String folded(String bare) {
        var words = new StringBuilder(bare.length());
        for (int at = 0; at < bare.length(); at++) {
            char c = bare.charAt(at);
            if (c == '*' || c == '\u00AD') continue;
            if (!Character.isWhitespace(c) && c != '\u00A0') words.append(c);
            else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
        }
        return words.toString().strip();
    }

    /// What the maker set in bold, in order.
    static List<String> bold(Manuscript text, Span span) {
        var found = new ArrayList<String>();
        var raw = text.source().read(span);
        for (var bold = BOLD.matcher(raw); bold.find(); )
            found.add(plain(bold.group(1) != null ? bold.group(1) : bold.group(2)));
        return found;
    }

    /// A cell that holds a list, one entry each.
    static List<String> items(Manuscript text, Span span) {
        var raw = text.content().substring(span.start(), span.end());
        return Arrays.stream(PARTS.split(raw))
                .map(Words::plain)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /// Letters and digits alone, without case and accents.
    static String bare(String words) {
        var bare = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
