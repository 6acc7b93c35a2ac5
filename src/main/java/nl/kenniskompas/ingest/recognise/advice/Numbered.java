package nl.kenniskompas.ingest.recognise.advice;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.Sentence;
import nl.kenniskompas.ingest.recognise.time.Folded;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// The recommendations that a letter counts: in running text between quotation marks, in headings, in lists and in
/// tables.
final class Numbered {
    static final List<String> ORDINALS = List.of(
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende");
    private static final String ORDINAL = String.join("|", ORDINALS);
    private static final Pattern QUOTED = Pattern.compile("(?i)\\b(?:(" + ORDINAL
            + ") (?:hoofd)?aanbeveling|aanbeveling (\\d{1,2}))[^«\"“‘().;]{0,60}\\(?[«\"“‘]([^»\"”«“]{4,500}?)[»\"”]");
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:de|een) (" + ORDINAL
            + ") (?:hoofd)?aanbeveling(?: van [^:;,]{1,60}?)? (?:is|luidt|betreft|behelst)(?: om)?:? (.{8,600})");
    private static final Pattern HEADED = Pattern.compile("(?i)^(?:ad |reactie op )?(?:aanbeveling (\\d{1,2}|" + ORDINAL
            + ")|(?:de )?(" + ORDINAL + ") (?:hoofd)?aanbeveling)\\s*[:.\\-–—]?\\s*(.{6,600})?$");
    private static final Pattern LISTED = Pattern.compile("^\\(?(\\d{1,2})[.)]\\s+(.{6,600})$");
    private static final Pattern ANNOUNCES = Pattern.compile("aanbevelingen|beveelt|adviseert");

    /// No letter answers more.
    static final int MOST = 200;

    private final List<Sentence> sentences;
    private final Manuscript text;
    private final List<Found> found = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();

    private Numbered(List<Sentence> sentences, Manuscript text) {
        this.sentences = sentences;
        this.text = text;
    }

    static List<Found> in(List<Sentence> sentences, Manuscript text) {
        var numbered = new Numbered(sentences, text);
        numbered.quoted();
        numbered.tables();
        numbered.lists();
        numbered.headings();
        numbered.said();
        return numbered.found;
    }

    private void quoted() {
        for (int at = 0; at < sentences.size(); at++)
            for (var m = QUOTED.matcher(cut(sentences.get(at).text())); m.find(); )
                add(
                        number(m.group(1) == null ? m.group(2) : m.group(1)),
                        m.group(3),
                        at,
                        sentences.get(at).span(),
                        null);
    }

    private void headings() {
        @Nullable String last = null;
        for (int at = 0; at < sentences.size(); at++) {
            var section = sentences.get(at).section();
            if (section != null && !section.equals(last)) headed(section, at);
            last = section;
            headed(sentences.get(at).text(), at);
        }
    }

    private void headed(String words, int at) {
        var m = HEADED.matcher(cut(words));
        if (!m.find() || m.group(3) == null && !words.equals(sentences.get(at).section())) return;
        if (m.group(3) != null && (m.group(1) == null && !words.contains(":") || Position.of(words) != null)) return;
        var own = m.group(3) == null ? sentences.get(at).text() : m.group(3);
        int number = number(m.group(1) == null ? m.group(2) : m.group(1));
        if (m.group(3) != null || !numbers.contains(number))
            add(number, own, at, sentences.get(at).span(), null);
    }

    /// What stands under the heading of a numbered recommendation is about that one.
    static boolean isHeaded(@Nullable String section) {
        return section != null && HEADED.matcher(cut(section)).find();
    }

    private void lists() {
        boolean announced = false;
        for (Block block : text.source().blocks()) {
            if (block instanceof Block.Furniture || block instanceof Block.Note) continue;
            var words = cut(text.words(block.span()));
            var item = LISTED.matcher(
                    block instanceof Block.Item i && i.marker() != null ? i.marker() + " " + words : words);
            if (announced && item.find())
                add(Integer.valueOf(item.group(1)), item.group(2), next(block.span()), block.span(), null);
            else
                announced = ANNOUNCES.matcher(Folded.of(words)).find()
                        && (words.endsWith(":") || block instanceof Block.Heading || words.length() < 60);
        }
    }

    private void tables() {
        int table = -1, column = -1, answers = -1, row = 0;
        for (Block block : text.source().blocks()) {
            if (!(block instanceof Block.Row cells)) continue;
            if (cells.table() != table) {
                table = cells.table();
                column = column(cells, "aanbeveling");
                answers = Math.max(
                        Math.max(column(cells, "reactie"), column(cells, "appreciatie")),
                        Math.max(column(cells, "standpunt"), column(cells, "opvolging")));
                row = 0;
            } else if (column >= 0 && answers >= 0 && cells.cells().size() > Math.max(column, answers)) {
                var words = cells.cells().get(column).span();
                if (!words.isEmpty())
                    add(
                            ++row,
                            text.words(words),
                            next(words),
                            words,
                            cells.cells().get(answers).span());
            }
        }
    }

    private int column(Block.Row row, String sign) {
        for (int at = 0; at < row.cells().size(); at++)
            if (Folded.of(text.words(row.cells().get(at).span())).contains(sign)) return at;
        return -1;
    }

    private void said() {
        for (int at = 0; at < sentences.size(); at++) {
            var m = SAID.matcher(cut(sentences.get(at).text()));
            if (m.find())
                add(number(m.group(1)), bare(m.group(2)), at, sentences.get(at).span(), null);
        }
    }

    private static String bare(String words) {
        var start = words.startsWith("dat ") ? words.substring(4) : words;
        return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
    }

    private void add(int number, String words, int at, Span span, @Nullable Span answer) {
        if (found.size() == MOST) return;
        var section = at < sentences.size() ? sentences.get(at).section() : null;
        if (numbers.add(number)) found.add(new Found(number, words.strip(), at, span, answer, section));
        else if (at < sentences.size() && found.stream().noneMatch(f -> f.at() == at))
            found.add(new Found(null, words.strip(), at, span, answer, section));
    }

    /// The first sentence from here on.
    private int next(Span from) {
        for (int at = 0; at < sentences.size(); at++)
            if (sentences.get(at).span().start() >= from.start()) return at;
        return sentences.size();
    }

    static int number(String words) {
        int ordinal = ORDINALS.indexOf(Folded.of(words));
        return ordinal >= 0 ? ordinal + 1 : Integer.parseInt(words);
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), 3_000));
    }
}
