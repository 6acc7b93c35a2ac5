package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.question.Sentences;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// The sentences of a document.
public final class Prose {
    private Prose() {}

    /// In reading order, those of footnotes last.
    public static List<Sentence> of(Manuscript text) {
        var sentences = new ArrayList<Sentence>();
        @Nullable String section = null;
        int paragraph = 0;
        for (Block block : text.source().blocks())
            if (block instanceof Block.Heading) section = text.words(block.span());
            else if (block instanceof Block.Paragraph || block instanceof Block.Item) {
                paragraph++;
                for (Span span : Sentences.of(text.content(), block.span()))
                    sentences.add(new Sentence(text.words(span), List.of(span), section, paragraph, 0));
            }
        return sentences;
    }
}
