package nl.kenniskompas.ingest.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A spreadsheet put together by hand, so that its parts can be as odd as those of other programs.
final class SheetFile {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TARGET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();
    private int count;

    SheetFile() {
        part(
                "[Content_Types].xml",
                "<Types><Override PartName='/deel/boek.xml' ContentType='" + TYPE + "sheet.main+xml'/></Types>");
    }

    SheetFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SheetFile strings(String content) {
        target("s", "sharedStrings", "woorden.xml");
        return part("deel/woorden.xml", content);
    }

    SheetFile styles(String content) {
        target("t", "styles", "stijl.xml");
        return part("deel/stijl.xml", "<styleSheet>" + content + "</styleSheet>");
    }

    SheetFile sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    SheetFile sheet(String name, String state, String rows) {
        String id = "r" + ++count;
        sheets.append("<sheet name='%s' sheetId='%d' state='%s' r:id='%s'/>".formatted(name, count, state, id));
        target(id, "worksheet", "/deel/blad" + count + ".xml");
        return part("deel/blad" + count + ".xml", "<worksheet><sheetData>" + rows + "</sheetData><x/></worksheet>");
    }

    /// In the last sheet.
    SheetFile merged(String area) {
        String part = "deel/blad" + count + ".xml";
        String sheet = new String(parts.get(part), StandardCharsets.UTF_8);
        return part(part, sheet.replace("<x/>", "<mergeCells><mergeCell ref='" + area + "'/></mergeCells>"));
    }

    private void target(String id, String type, String part) {
        targets.append("<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, TARGET + type, part));
    }

    byte[] bytes() throws IOException {
        part("deel/boek.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>");
        part("deel/_rels/boek.xml.rels", "<Relationships>" + targets + "</Relationships>");
        return Bombs.zip(parts);
    }
}
