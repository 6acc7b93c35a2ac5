package nl.kenniskompas.search.analysis;

import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Tokens as Lucene takes them in: those of some kinds only, the others leave their positions empty.
public final class TokenList extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterable<Token> tokens;
    private final Set<Token.Kind> kinds;
    private Iterator<Token> rest;
    private int position = -1;

    public TokenList(Iterable<Token> tokens, Set<Token.Kind> kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.rest = tokens.iterator();
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        while (rest.hasNext()) {
            Token token = rest.next();
            if (!kinds.contains(token.kind())) continue;
            clearAttributes();
            term.append(termOf(token));
            type.setType(token.kind().name());
            offset.setOffset(token.start(), token.end());
            increment.setPositionIncrement(token.position() - position);
            position = token.position();
            return true;
        }
        return false;
    }

    /// Names of notions stand among the lemmas, but are none: "armoede" the word is not the notion.
    public static String termOf(Token token) {
        return token.kind() == Token.Kind.SYNONYM ? "=" + token.term() : token.term();
    }
}
