package nl.kenniskompas.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;

class DutchAnalyzerTest {
    private static List<String> read(Analyzer analyzer, String text) throws IOException {
        var read = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("any", text)) {
            stream.reset();
            while (stream.incrementToken())
                read.add("+"
                        + stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement() + " "
                        + stream.getAttribute(CharTermAttribute.class) + " "
                        + stream.getAttribute(TypeAttribute.class).type());
            stream.end();
        }
        return read;
    }

    @Test
    void luceneGetsTheSameTokensWithTheirKindAsType() throws IOException {
        try (var analyzer = new DutchAnalyzer(Terms.ANALYSIS, EnumSet.allOf(Token.Kind.class))) {
            assertThat(read(analyzer, "de jeugdhulpketens"))
                    .startsWith("+2 jeugdhulpketens WORD", "+0 jeugdhulpketen LEMMA")
                    .contains("+0 jeugdhulp PART", "+0 keten PART");
        }
    }

    @Test
    void oneAnalyzerReadsTextAfterTextAndLeavesOutOtherKinds() throws IOException {
        try (var analyzer = new DutchAnalyzer(Terms.ANALYSIS, Set.of(Token.Kind.LEMMA))) {
            assertThat(read(analyzer, "huizen in steden")).containsExactly("+1 huis LEMMA", "+2 stad LEMMA");
            assertThat(read(analyzer, "")).isEmpty();
            assertThat(read(analyzer, "steden")).containsExactly("+1 stad LEMMA");
        }
    }
}
