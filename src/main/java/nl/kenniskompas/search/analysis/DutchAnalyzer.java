package nl.kenniskompas.search.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Our analysis for those parts of Lucene that want an Analyzer, such as a highlighter. The type of a token is its
/// [Token.Kind], so a filter by type sends parts to a field of their own.
public final class DutchAnalyzer extends Analyzer {
    private final Analysis analysis;
    private final Set<Token.Kind> kinds;

    public DutchAnalyzer(Analysis analysis, Set<Token.Kind> kinds) {
        this.analysis = analysis;
        this.kinds = Set.copyOf(kinds);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Whole());
    }

    /// Reads the whole text first: the language can only be told from all of it.
    private final class Whole extends Tokenizer {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TypeAttribute type = addAttribute(TypeAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private TokenList tokens = new TokenList(List.of(), kinds);
        private int length;

        @Override
        public void reset() throws IOException {
            super.reset();
            var text = new StringBuilder();
            var buffer = new char[8192];
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) text.append(buffer, 0, read);
            length = text.length();
            var whole = text.toString();
            tokens = new TokenList(() -> analysis.reading(whole), kinds);
        }

        @Override
        public boolean incrementToken() throws IOException {
            clearAttributes();
            if (!tokens.incrementToken()) return false;
            term.append(tokens.getAttribute(CharTermAttribute.class));
            type.setType(tokens.getAttribute(TypeAttribute.class).type());
            var place = tokens.getAttribute(OffsetAttribute.class);
            offset.setOffset(correctOffset(place.startOffset()), correctOffset(place.endOffset()));
            increment.setPositionIncrement(
                    tokens.getAttribute(PositionIncrementAttribute.class).getPositionIncrement());
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(correctOffset(length), correctOffset(length));
        }
    }
}
