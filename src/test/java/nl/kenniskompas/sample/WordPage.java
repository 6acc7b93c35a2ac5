package nl.kenniskompas.sample;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kenniskompas.sample.SampleAgenda.Block;
import nl.kenniskompas.sample.SampleAgenda.Note;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A Word document that is written from top to bottom, in the styles of `src/sample/word`.
record WordPage(XWPFDocument document) {
    /// Level kinds of `numbering.xml`.
    static final BigInteger BULLETS = BigInteger.ONE;

    static final BigInteger NUMBERS = BigInteger.TWO;
    private static final Path SHAPES = MakeSample.SOURCES.resolve("word");

    static WordPage blank() throws IOException {
        var document = new XWPFDocument();
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(Files.readString(SHAPES.resolve("styles.xml")))
                            .getStyles());
            document.createNumbering().setNumbering(numbering());
        } catch (XmlException wrong) {
            throw new IOException(wrong);
        }
        paper(document);
        return new WordPage(document);
    }

    private static void paper(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = BigInteger.valueOf(1361);
        var margins = section.addNewPgMar();
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setFooter(BigInteger.valueOf(680));
    }

    private static CTNumbering numbering() throws IOException, XmlException {
        return NumberingDocument.Factory.parse(Files.readString(SHAPES.resolve("numbering.xml")))
                .getNumbering();
    }

    XWPFParagraph line(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }

    XWPFParagraph heading(String words, String bookmark) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading1");
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(bookmark);
        start.setId(new BigInteger(bookmark.substring(4)));
        paragraph.createRun().setText(words);
        paragraph.getCTP().addNewBookmarkEnd().setId(start.getId());
        return paragraph;
    }

    void entry(String words, String bookmark, String number) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("TOC1");
        var link = paragraph.createHyperlinkRun("#" + bookmark);
        link.setText(words);
        link.addTab();
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGEREF " + bookmark + " \\h ");
        field.addNewR().addNewT().setStringValue(number);
    }

    /// Every list of numbers begins again at 1, so it gets a number of its own.
    void list(List<String> lines, BigInteger kind) {
        var number = document.getNumbering().addNum(kind);
        if (kind.equals(NUMBERS)) {
            var restart = document.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
            restart.setIlvl(BigInteger.ZERO);
            restart.addNewStartOverride().setVal(BigInteger.ONE);
        }
        lines.forEach(words -> line("ListParagraph", words).setNumID(number));
    }

    void noted(String words, List<Block> blocks) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("BodyText");
        var rest = words;
        for (var block : blocks) {
            if (block instanceof Note note && rest.contains("[^" + note.number() + "]")) {
                var mark = "[^" + note.number() + "]";
                paragraph.createRun().setText(rest.substring(0, rest.indexOf(mark)));
                footnote(paragraph, note);
                rest = rest.substring(rest.indexOf(mark) + mark.length());
            }
        }
        paragraph.createRun().setText(rest);
    }

    private void footnote(XWPFParagraph paragraph, Note note) {
        var footnote = document.createFootnote();
        var line = footnote.createParagraph();
        line.setStyle("FootnoteText");
        line.createRun().setText(" " + note.text());
        footnote.ensureFootnoteRef(line);
        paragraph.addFootnoteReference(footnote);
    }

    void footer(String words) {
        var line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        var run = line.createRun();
        run.setText(words);
        run.addTab();
        line.getCTP().addNewFldSimple().setInstr(" PAGE ");
        document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
        document.getDocument().getBody().getSectPr().addNewTitlePg();
    }
}
