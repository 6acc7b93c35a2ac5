package nl.kenniskompas.sample;

import java.math.BigInteger;
import java.util.List;
import nl.kenniskompas.sample.SampleAgenda.Asked;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Group;
import nl.kenniskompas.sample.SampleAgenda.Issue;
import nl.kenniskompas.sample.SampleAgenda.Item;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// The tables of the Word document. Widths are in twentieths of a point and add up to 9180, the width of the text.
record WordTables(WordPage page) {
    private static final String LINE = "8A8578";

    void overview(List<Challenge> challenges, String voiceLabel) {
        var table = table(challenges.size() + 1, 480, 1900, 1900, 2300, 2600);
        head(table, "Nr.", "Opgave", "Doel", voiceLabel, "Vraagstukken");
        for (var row = 1; row <= challenges.size(); row++) {
            var challenge = challenges.get(row - 1);
            put(table, row, 0, "TypeLabel", String.valueOf(challenge.number()));
            put(table, row, 1, "TypeLabel", challenge.title());
            put(table, row, 2, "TableText", challenge.goal());
            put(table, row, 3, "TableText", "‘" + challenge.voice() + "’");
            list(
                    table.getRow(row).getCell(4),
                    challenge.issues().stream().map(ChallengeHtml::shortTitle).toList());
        }
    }

    void questions(Issue issue) {
        var table = table(issue.groups().size(), 1900, 7280);
        for (var row = 0; row < issue.groups().size(); row++) {
            var group = issue.groups().get(row);
            put(table, row, 0, "TypeLabel", String.valueOf(group.type()));
            list(table.getRow(row).getCell(1), lines(group));
        }
    }

    private static List<String> lines(Group group) {
        return group.covered()
                ? List.of(ChallengeHtml.COVERED)
                : group.questions().stream().map(Asked::text).toList();
    }

    void names(List<Item> items) {
        var half = (items.size() + 1) / 2;
        var table = table(half + 1, 4590, 4590);
        head(table, "Organisatie", "Organisatie");
        for (var at = 0; at < items.size(); at++) {
            put(table, at % half + 1, at / half, "TableText", items.get(at).text());
        }
    }

    /// The mission and each vision stand once, in cells that go on downwards beside their goals.
    void framework(List<Item> items) {
        var goals = items.stream().filter(item -> item.depth() == 2).count();
        var table = table((int) goals + 1, 2500, 2900, 3780);
        head(table, "Missie", "Visie", "Doelen");
        var row = 0;
        var upper = new @Nullable Item[2];
        for (var item : items) {
            if (item.depth() < 2) {
                upper[item.depth()] = item;
            } else {
                row++;
                put(table, row, 2, "TableText", bare(item));
                for (var column = 0; column < 2; column++) {
                    merge(table, row, column, upper[column]);
                    upper[column] = null;
                }
            }
        }
    }

    private static void merge(XWPFTable table, int row, int column, @Nullable Item item) {
        var cell = table.getRow(row).getCell(column);
        cell.getCTTc().getTcPr().addNewVMerge().setVal(item == null ? STMerge.CONTINUE : STMerge.RESTART);
        if (item != null) {
            put(table, row, column, "TableText", bare(item));
        }
    }

    private static String bare(Item item) {
        return item.text().substring(item.text().indexOf(": ") + 2);
    }

    private XWPFTable table(int rows, int... widths) {
        var table = page.document().createTable(rows, widths.length);
        table.setWidth(9180);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.getRows().forEach(row -> {
            row.setCantSplitRow(true);
            for (var column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        });
        return table;
    }

    private static void head(XWPFTable table, String... names) {
        table.getRow(0).setRepeatHeader(true);
        for (var column = 0; column < names.length; column++) {
            put(table, 0, column, "TableHead", names[column]);
        }
    }

    private static void put(XWPFTable table, int row, int column, String style, String words) {
        write(table.getRow(row).getCell(column).getParagraphArray(0), style, words);
    }

    private void list(XWPFTableCell cell, List<String> lines) {
        var number = page.document().getNumbering().addNum(WordPage.BULLETS);
        for (var at = 0; at < lines.size(); at++) {
            var paragraph = at == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            write(paragraph, "TableText", lines.get(at));
            paragraph.setNumID(number);
        }
    }

    private static void write(XWPFParagraph paragraph, String style, String words) {
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
    }
}
