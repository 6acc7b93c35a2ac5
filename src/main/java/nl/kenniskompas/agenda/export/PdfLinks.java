package nl.kenniskompas.agenda.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/// Says of each link where it goes: PDF/UA asks for words, and the renderer has no place to give them.
final class PdfLinks {
    private PdfLinks() {}

    /// Chapters begin on a page of their own, so the page tells which bookmark a link of the contents goes to.
    static void describe(PDDocument document) throws IOException {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) return;
        Map<PDPage, String> titles = new HashMap<>();
        for (var item : outline.children()) titles.put(item.findDestinationPage(document), item.getTitle());
        for (var page : document.getPages())
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link) link.setContents(titles.get(target(link)));
    }

    private static @Nullable PDPage target(PDAnnotationLink link) throws IOException {
        PDDestination destination =
                link.getAction() instanceof PDActionGoTo action ? action.getDestination() : link.getDestination();
        return destination instanceof PDPageDestination page ? page.getPage() : null;
    }
}
