package nl.kenniskompas.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return TokensCommand.run(
                List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err));
    }

    @Test
    void eachTokenIsALineWithItsKindsAndPlace() {
        assertThat(run("krapte", "op de arbeidsmarkt van SZW")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "krapte\tword, lemma\t0",
                        "arbeidsmarkt\tsynonym, word, lemma\t3",
                        "arbeid\tpart\t3",
                        "szw\tword, lemma\t5")
                .contains("sociale zaken en werkgelegenheid\tsynonym\t5");
    }

    @Test
    void withoutATextItAsksForOne() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("./kompas tokens").hasLineCount(1);
    }
}
