package nl.kenniskompas.systemmap.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What PDF/UA-1 asks of a document that is one figure: title, language, and the figure's words.
record PdfTags(COSDictionary marked) {
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    static PdfTags figure(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        describe(document, drawing);
        var root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        var figure = new PDStructureElement("Figure", whole);
        figure.setPage(page);
        figure.setAlternateDescription(drawing.alternative());
        figure.getCOSObject().setItem(COSName.K, COSInteger.ZERO);
        figure.getCOSObject().setItem(COSName.A, box(page));
        whole.appendKid(figure);
        page.setStructParents(0);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        root.setParentTree(new PDNumberTreeNode(parents(figure), PDParentTreeValue.class));
        root.setParentTreeNextKey(1);
        var marked = new COSDictionary();
        marked.setInt(COSName.MCID, 0);
        return new PdfTags(marked);
    }

    void begin(PDPageContentStream out) throws IOException {
        out.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(marked));
    }

    private static void describe(PDDocument document, Drawing drawing) throws IOException {
        var catalog = document.getDocumentCatalog();
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        catalog.setLanguage(drawing.language());
        var view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
        var facts = new PDDocumentInformation();
        facts.setTitle(drawing.title());
        facts.setProducer("Kenniskompas");
        document.setDocumentInformation(facts);
        var packet = PACKET.formatted(drawing.title()).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    }

    private static COSDictionary box(PDPage page) {
        var box = new COSDictionary();
        box.setItem(COSName.O, COSName.getPDFName("Layout"));
        box.setItem(COSName.BBOX, page.getMediaBox().getCOSArray());
        return box;
    }

    private static COSDictionary parents(PDStructureElement figure) {
        var ofPage = new COSArray();
        ofPage.add(figure);
        var numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(ofPage);
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        return parents;
    }
}
