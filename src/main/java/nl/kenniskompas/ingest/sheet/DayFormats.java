package nl.kenniskompas.ingest.sheet;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.ooxml.SafeZip;
import org.jspecify.annotations.Nullable;

/// Which styles of cells show a number as a day: a spreadsheet has no other days.
final class DayFormats {
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY = Pattern.compile("(?i)[dy]|mmm");

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Boolean> styles = new ArrayList<>();

    private DayFormats() {}

    static DayFormats in(SafeZip zip, Workbook book) throws IOException {
        var formats = new DayFormats();
        Workbook.each(zip, book.styles(), Set.of("numFmts", "cellXfs"), formats::add);
        return formats;
    }

    private void add(Element it) {
        if (it.name().equals("numFmt"))
            own.put(Element.parse(it.attribute("numFmtId"), -1), String.valueOf(it.attribute("formatCode")));
        if (it.name().equals("xf")) styles.add(isDay(Element.parse(it.attribute("numFmtId"), 0)));
    }

    /// Of the usual formats these are days, some only in the east of Asia.
    private boolean isDay(int format) {
        String written = own.get(format);
        if (written != null)
            return DAY.matcher(ASIDE.matcher(written).replaceAll("")).find();
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 31
                || format >= 50 && format <= 58;
    }

    /// @param style the number of a cell's style, null for the usual
    boolean isDay(@Nullable String style) {
        int at = Element.parse(style, 0);
        return at >= 0 && at < styles.size() && styles.get(at);
    }
}
