package nl.kenniskompas.ingest.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// A manuscript as a Word document.
final class Word {
    private Word() {}

    static byte[] of(Manuscript manuscript) throws IOException {
        try (var document = new XWPFDocument()) {
            BigInteger bullets = bullets(document);
            for (Manuscript.Part part : manuscript.parts()) {
                switch (part) {
                    case Manuscript.Part.Heading(String text) -> heading(document.createParagraph(), text);
                    case Manuscript.Part.Paragraph(String text) -> write(document.createParagraph(), text);
                    case Manuscript.Part.Items(List<String> texts) ->
                        texts.forEach(text -> item(document.createParagraph(), text, bullets));
                    case Manuscript.Part.Table(List<List<Manuscript.Cell>> rows) -> table(document, rows, bullets);
                }
            }
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void heading(XWPFParagraph paragraph, String text) {
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
        write(paragraph, text);
    }

    private static void item(XWPFParagraph paragraph, String text, BigInteger list) {
        paragraph.setNumID(list);
        write(paragraph, text);
    }

    private static void write(XWPFParagraph paragraph, String text) {
        paragraph.createRun().setText(text);
    }

    private static void table(XWPFDocument document, List<List<Manuscript.Cell>> rows, BigInteger list) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), width);
        for (int row = 0; row < rows.size(); row++)
            for (int column = 0; column < rows.get(row).size(); column++)
                cell(table.getRow(row).getCell(column), rows.get(row).get(column), list);
    }

    private static void cell(XWPFTableCell cell, Manuscript.Cell source, BigInteger list) {
        for (int i = 0; i < source.lines().size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            if (source.list()) item(paragraph, source.lines().get(i), list);
            else write(paragraph, source.lines().get(i));
        }
    }

    private static BigInteger bullets(XWPFDocument document) {
        var shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(BigInteger.ONE);
        CTLvl level = shape.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\uF0B7");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(shape)));
    }
}
