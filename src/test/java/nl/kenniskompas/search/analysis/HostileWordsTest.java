package nl.kenniskompas.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Work is counted here, never time.
class HostileWordsTest {
    private static final int MEGABYTE = 1 << 20;

    private static long tokens(String text) {
        long tokens = 0;
        for (var reading = Terms.ANALYSIS.reading(text); reading.hasNext(); reading.next()) tokens++;
        return tokens;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "arbeidsmarktkrapte", "xq", "1l0o5", "ĳé"})
    void aLineOfTenMegabytesWithoutASpaceGivesFewTokens(String repeated) {
        String text = repeated.repeat(10 * MEGABYTE / repeated.length());
        assertThat(tokens(text)).isLessThan(text.length() / 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-\n", "☃", "\u00AD", "\u0301", "''", "€ ", "/*", "\uD800"})
    void symbolsOnlyGiveNextToNothing(String symbol) {
        assertThat(tokens(symbol.repeat(MEGABYTE))).isLessThan(MEGABYTE / 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-\n", "wet(", "en- en ", "36 410-XV nr. 3 en ", "(a)b", "x\u0301 "})
    void eachWordOfAHostileTextGivesABoundedNumberOfTokens(String repeated) {
        int times = MEGABYTE / 8 / repeated.length();
        assertThat(tokens(repeated.repeat(times))).isLessThan(16L * times);
    }

    @Test
    void aWordIsCutIntoNoMorePiecesThanItHasPairsOfLetters() {
        var asked = new AtomicInteger();
        int letters = Splitter.LONGEST;
        var lexicon = Lexicon.load();
        new Pieces(lexicon, PolicyWords.load()).in("a".repeat(letters), (start, written, role) -> {
            asked.incrementAndGet();
            return List.of(new Piece(start, start + written.length(), written, "any", Flags.NONE, role, 1));
        });
        assertThat(asked.get()).isBetween(1, letters * letters / 2);
        assertThat(new Splitter(lexicon, PolicyWords.load()).split("arbeid".repeat(100)))
                .isEmpty();
    }

    @Test
    void whatIsRememberedStaysBounded() {
        var remembered = new Remembered<Integer>(100);
        for (int i = 0; i < 10_000; i++) {
            int answer = i;
            assertThat(remembered.get("word " + i, _ -> answer)).isEqualTo(i);
            assertThat(remembered.size()).isLessThanOrEqualTo(100);
        }
    }

    @Test
    void whatIsAskedOftenIsWorkedOutOnce() {
        var remembered = new Remembered<Integer>(100);
        var worked = new AtomicInteger();
        for (int i = 0; i < 40; i++) remembered.get("word " + i % 20, _ -> worked.incrementAndGet());
        assertThat(worked).hasValue(20);
    }
}
