package nl.kenniskompas.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.ooxml.SafeZip;
import nl.kenniskompas.ingest.ooxml.XmlPart;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import org.jspecify.annotations.Nullable;

/// Where the parts of a spreadsheet stand in its zip.
///
/// @param shared part with the strings that cells refer to, null when there is none
/// @param styles part that tells which numbers are dates, null when there is none
/// @param since1904 days are counted from 1904
record Workbook(
        List<Sheet> sheets,
        @Nullable String shared,
        @Nullable String styles,
        boolean since1904) {
    private static final String TYPES = "[Content_Types].xml";

    record Sheet(String name, boolean hidden, String part) {}

    private record Target(String type, String part) {
        boolean is(String ending) {
            return type.endsWith("/" + ending);
        }
    }

    List<Sheet> visible() {
        return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
    }

    /// The name of the main part; null when the zip is no spreadsheet.
    static @Nullable String main(SafeZip zip) throws IOException {
        var found = new ArrayList<String>();
        each(zip, TYPES, Set.of("Types"), it -> {
            String type = String.valueOf(it.attribute("ContentType"));
            boolean isMain = type.contains("sheet.main+xml")
                    || type.contains("ms-excel.sheet.macroEnabled.main")
                    || type.contains("spreadsheetml.template.main");
            String part = it.attribute("PartName");
            if (isMain && it.name().equals("Override") && part != null) found.add(within("", part));
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    static Workbook in(SafeZip zip) throws IOException {
        String main = main(zip);
        if (main == null || !zip.names().contains(main)) throw new Refused(Problem.BROKEN, "it has no workbook");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        var targets = targets(zip, folder, main.substring(folder.length()));
        var sheets = new ArrayList<Sheet>();
        var since1904 = new boolean[1];
        each(zip, main, Set.of("workbook", "sheets"), it -> {
            var target = targets.get(String.valueOf(it.attribute("id")));
            if (it.name().equals("workbookPr")) since1904[0] = isOn(it.attribute("date1904"));
            if (it.name().equals("sheet") && target != null && target.is("worksheet"))
                sheets.add(new Sheet(name(it), it.attribute("state") != null && !isVisible(it), target.part()));
        });
        return new Workbook(List.copyOf(sheets), part(targets, "sharedStrings"), part(targets, "styles"), since1904[0]);
    }

    private static String name(Element sheet) {
        String name = sheet.attribute("name");
        return name == null ? "" : name;
    }

    private static boolean isVisible(Element sheet) {
        return "visible".equals(sheet.attribute("state"));
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static @Nullable String part(Map<String, Target> targets, String ending) {
        return targets.values().stream()
                .filter(target -> target.is(ending))
                .map(Target::part)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Target> targets(SafeZip zip, String folder, String main) throws IOException {
        var targets = new HashMap<String, Target>();
        each(zip, folder + "_rels/" + main + ".rels", Set.of("Relationships"), it -> {
            String id = it.attribute("Id"), type = it.attribute("Type"), target = it.attribute("Target");
            if (id != null && type != null && target != null) targets.put(id, new Target(type, within(folder, target)));
        });
        return targets;
    }

    private static String within(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    static void each(SafeZip zip, @Nullable String name, Set<String> containers, Consumer<Element> taker)
            throws IOException {
        if (name == null) return;
        try (InputStream part = zip.part(name)) {
            if (part != null) XmlPart.read(part, containers, taker);
        }
    }
}
