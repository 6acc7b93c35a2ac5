package nl.kenniskompas.agenda.export;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.export.PdfPage.Mark;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// A Word document under the hand of one who writes from top to bottom. Measures are in twentieths of a point.
record WordPaper(XWPFDocument document) implements AutoCloseable {
    private static final BigInteger LIST = BigInteger.ONE;
    private static final int DEEPEST = 3;

    static WordPaper blank(String title) throws IOException {
        var document = new XWPFDocument();
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(new Bundled("word-styles.xml").text())
                            .getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(new Bundled("word-lists.xml").text())
                            .getNumbering());
        } catch (XmlException wrong) {
            throw new IOException("the styles of " + title, wrong);
        }
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(1417);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setHeader(BigInteger.valueOf(709));
        margins.setFooter(BigInteger.valueOf(709));
        return new WordPaper(document);
    }

    void properties(String title, String creator, String subject, Instant made) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(creator);
        core.setSubjectProperty(subject);
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
        core.getUnderlyingProperties().setLanguageProperty("nl-NL");
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Kenniskompas");
    }

    XWPFParagraph line(String style, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }

    void labelled(String label, String words) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("BodyText");
        var run = paragraph.createRun();
        run.setText(label + ": ");
        run.setBold(true);
        paragraph.createRun().setText(words);
    }

    void bullet(String words, int depth) {
        var paragraph = line("ListBullet", words);
        paragraph.setNumID(LIST);
        paragraph.setNumILvl(BigInteger.valueOf(Math.min(depth, DEEPEST)));
    }

    void heading(String style, String words, String anchor) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(bookmark(anchor));
        start.setId(BigInteger.valueOf(document.getParagraphs().size()));
        paragraph.createRun().setText(words);
        paragraph.getCTP().addNewBookmarkEnd().setId(start.getId());
    }

    /// A field that Word fills anew when asked, with links that work before that; only Word knows the page numbers.
    void contents(List<Mark> chapters) {
        for (int at = 0; at < chapters.size(); at++) {
            var paragraph = document.createParagraph();
            paragraph.setStyle("TOC1");
            if (at == 0) {
                mark(paragraph, STFldCharType.BEGIN);
                paragraph.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
                mark(paragraph, STFldCharType.SEPARATE);
            }
            var link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(chapters.get(at).anchor()));
            link.addNewR().addNewT().setStringValue(chapters.get(at).title());
            if (at == chapters.size() - 1) mark(paragraph, STFldCharType.END);
        }
    }

    void headerAndFooter(String title, String page) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(title);
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(page + " ");
        foot.getCTP().addNewFldSimple().setInstr(" PAGE ");
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
        document.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
        document.getDocument().getBody().getSectPr().addNewTitlePg();
    }

    private static void mark(XWPFParagraph paragraph, STFldCharType.Enum kind) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }

    /// Word takes letters, digits and the underscore, at most 40 of them.
    private static String bookmark(String anchor) {
        return "_" + anchor.replace('-', '_');
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
