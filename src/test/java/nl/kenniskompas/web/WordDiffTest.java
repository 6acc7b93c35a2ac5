package nl.kenniskompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.web.WordDiff.Kind;
import nl.kenniskompas.web.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void replacedWordsStandBetweenTheWordsThatStayed() {
        assertThat(WordDiff.of("Hoe gaat het nu?", "Hoe ging het nu echt?"))
                .containsExactly(
                        new Piece(Kind.SAME, "Hoe"),
                        new Piece(Kind.REMOVED, "gaat"),
                        new Piece(Kind.ADDED, "ging"),
                        new Piece(Kind.SAME, "het"),
                        new Piece(Kind.REMOVED, "nu?"),
                        new Piece(Kind.ADDED, "nu echt?"));
    }

    @Test
    void anEmptySideIsAllAddedOrAllRemoved() {
        assertThat(WordDiff.of("", "iets nieuws")).containsExactly(new Piece(Kind.ADDED, "iets nieuws"));
        assertThat(WordDiff.of("iets ouds", " ")).containsExactly(new Piece(Kind.REMOVED, "iets ouds"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void bothTextsCanBeReadBackFromThePieces() {
        String before = "a b c d e f g a b";
        String after = "b a c e d g f b a b";
        var pieces = WordDiff.of(before, after);

        assertThat(read(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(read(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void textsTooLongToCompareAreReplacedAsAWhole() {
        String before = IntStream.range(0, 5000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 5000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        assertThat(WordDiff.of("zelfde " + before, "zelfde " + after))
                .containsExactly(
                        new Piece(Kind.SAME, "zelfde"), new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }

    private static String read(java.util.List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }
}
