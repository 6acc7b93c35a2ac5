package nl.kenniskompas.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kenniskompas.web.WordDiff.Kind;
import nl.kenniskompas.web.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void aReplacedWordStandsAsGoneAndAsNew() {
        assertThat(WordDiff.between("Wat helpt ouders?", "Wat helpt gezinnen?").pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "Wat helpt "),
                        new Piece(Kind.REMOVED, "ouders"),
                        new Piece(Kind.ADDED, "gezinnen"),
                        new Piece(Kind.SAME, "?"));
    }

    @Test
    void neighbouringWordsChangeAsOnePiece() {
        assertThat(WordDiff.between("een oude rode fiets", "een nieuwe blauwe fiets")
                        .after())
                .extracting(Piece::text)
                .containsExactly("een ", "nieuwe blauwe", " fiets");
    }

    @Test
    void equalTextsHaveOnePieceAndEmptyTextsNone() {
        assertThat(WordDiff.between("gelijk", "gelijk").same()).isTrue();
        assertThat(WordDiff.between("gelijk", "gelijk").pieces()).hasSize(1);
        assertThat(WordDiff.between("", "").pieces()).isEmpty();
        assertThat(WordDiff.between("", "nieuw").pieces()).containsExactly(new Piece(Kind.ADDED, "nieuw"));
        assertThat(WordDiff.between("weg", "").pieces()).containsExactly(new Piece(Kind.REMOVED, "weg"));
    }

    @Test
    void bothTextsCanBeReadBackFromThePieces() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);
            var diff = WordDiff.between(before, after);
            assertThat(textOf(diff.before())).isEqualTo(before);
            assertThat(textOf(diff.after())).isEqualTo(after);
        }
    }

    @Test
    void aTextThatHasNothingInCommonIsReplacedHoweverLong() {
        String before = "aap ".repeat(200_000);
        String after = "noot\n".repeat(200_000);
        assertThat(WordDiff.between(before, after).pieces())
                .containsExactly(new Piece(Kind.REMOVED, before), new Piece(Kind.ADDED, after));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> List.of("een", "twee", "drie", " ", " ", ", ", "é", "😀", "\n")
                        .get(random.nextInt(9)))
                .collect(joining());
    }

    private static String textOf(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(joining());
    }
}
