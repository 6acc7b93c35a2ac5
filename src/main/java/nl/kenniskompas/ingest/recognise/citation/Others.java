package nl.kenniskompas.ingest.recognise.citation;

import com.google.re2j.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads references to gazettes, rulings and laws, and to publications by their address.
final class Others {
    private static final int LONGEST = 300;
    private static final Pattern ECLI =
            Pattern.compile("^ECLI: ?([A-Z]{2}): ?([A-Z][A-Z0-9]{0,6}): ?(\\d{4}): ?([A-Z0-9]{1,25}(?:\\.[A-Z0-9]+)*)");
    private static final Pattern JCI = Pattern.compile("^jci1\\.\\d{1,2}:[cv]:BWB[RV]\\d{7}(?:&[^\\s;\"'<>)]+)?");
    private static final Pattern BWB = Pattern.compile("^BWB[RV]\\d{7}");
    private static final Pattern PUBLISHED = Pattern.compile(
            "officielebekendmakingen\\.nl/(?:dossier/(\\d{5}(?:-[A-Z0-9]{1,6})?)|((?:kst|ah-[te]k|h-[te]k|kv-[te]k|stb|stcrt|trb|blg|nds-tk)-[A-Za-z0-9-]*[A-Za-z0-9]))");
    private static final Pattern SESSION = Pattern.compile("^\\d{8}-(\\d{5}.*)$");
    private static final Pattern DATED = Pattern.compile("^ ?(?:van )?\\d{1,2} [a-z]{3,9} (\\d{4})");

    private final Cursor cursor;
    private final int start;

    Others(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at;
    }

    private String window() {
        return cursor.text().substring(start, Math.min(cursor.text().length(), start + LONGEST));
    }

    @Nullable
    Found gazette() {
        String gazette = cursor.words("Staatsblad", "Stb")
                ? "stb"
                : cursor.words("Staatscourant", "Stcrt")
                        ? "stcrt"
                        : cursor.words("Tractatenblad", "Trb") ? "trb" : null;
        if (gazette == null) return null;
        cursor.sign(".");
        cursor.sign(",");
        var year = year();
        if (year == null) return null;
        var numbers = Numbers.announced(cursor);
        if (numbers.isEmpty()) numbers = Numbers.ofGazette(cursor);
        if (numbers.isEmpty() || !Cursor.isFigure(numbers.getFirst().charAt(0))) return null;
        return Found.published(
                start,
                cursor.at,
                Found.GAZETTE,
                numbers.stream().map(n -> gazette + "-" + year + "-" + n).toList());
    }

    private @Nullable String year() {
        int before = cursor.at;
        var year = cursor.figures(4, 4);
        if (year != null && Session.isYear(year)) return year;
        cursor.at = before;
        var dated = DATED.matcher(
                cursor.text().substring(before, Math.min(cursor.text().length(), before + 40)));
        if (!dated.find()) return null;
        cursor.at = before + dated.end();
        return dated.group(1);
    }

    @Nullable
    Found ruling() {
        var found = ECLI.matcher(window());
        if (!found.find()) return null;
        cursor.at = start + found.end();
        return Found.ruling(start, cursor.at, found.group().replace(" ", ""));
    }

    @Nullable
    Found law() {
        var jci = JCI.matcher(window());
        var bwb = BWB.matcher(window());
        String id = jci.find() ? jci.group() : bwb.find() ? bwb.group() : null;
        if (id == null) return null;
        while (".,".indexOf(id.charAt(id.length() - 1)) >= 0) id = id.substring(0, id.length() - 1);
        cursor.at = start + id.length();
        return Found.law(start, cursor.at, id);
    }

    /// An address is passed as a whole: figures in it are no citations of their own.
    @Nullable
    Found address() {
        int end = start;
        while (end < cursor.text().length() && " <>\"»”)".indexOf(cursor.text().charAt(end)) < 0) end++;
        var address = cursor.text().substring(start, Math.min(end, start + LONGEST));
        cursor.at = end;
        var found = PUBLISHED.matcher(address);
        if (found.find())
            return found.group(1) != null ? Found.file(start, end, found.group(1)) : published(end, found.group(2));
        int law = address.indexOf("BWB"), jci = address.indexOf("jci1."), ecli = address.indexOf("ECLI:");
        int at = jci >= 0 ? jci : law >= 0 ? law : ecli;
        if (at < 0) return null;
        var named = new Others(new Cursor(address, at));
        return at(ecli == at ? named.ruling() : named.law(), end);
    }

    private @Nullable Found at(@Nullable Found found, int end) {
        return found == null ? null : new Found(start, end, found.kind(), found.ids(), found.urls(), null);
    }

    private Found published(int end, String id) {
        if (!id.startsWith("kst-")) {
            var kind = id.startsWith("ah-")
                    ? Found.APPENDIX
                    : id.startsWith("h-")
                            ? Found.PROCEEDINGS
                            : id.startsWith("st") || id.startsWith("trb") ? Found.GAZETTE : Found.PAPER;
            return Found.published(start, end, kind, List.of(id));
        }
        var dated = SESSION.matcher(id.substring(4));
        var paper = dated.find() ? dated.group(1) : id.substring(4);
        return new Found(start, end, Found.PAPER, List.of(paper), List.of(Found.page(id)), null);
    }
}
