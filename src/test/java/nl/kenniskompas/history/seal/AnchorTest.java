package nl.kenniskompas.history.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import nl.kenniskompas.history.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorTest {
    @TempDir
    Path data;

    @Test
    void whatWasAddedIsReadBackInOrder() throws Exception {
        var anchor = Anchor.in(data);
        assertThat(anchor.last()).isEmpty();

        anchor.add(List.of(seal(1), seal(2)));
        anchor.add(List.of(seal(3)));

        assertThat(anchor.lines()).extracting(Anchor.Line::number).containsExactly(1L, 2L, 3L);
        assertThat(anchor.last())
                .hasValueSatisfying(line -> assertThat(line.is(seal(3))).isTrue());
    }

    @Test
    void aLineThatACrashCutOffIsWrittenAgain() throws Exception {
        var anchor = Anchor.in(data);
        anchor.add(List.of(seal(1), seal(2)));
        String whole = Files.readString(anchor.file());
        for (int cut = whole.indexOf('\n') + 1; cut < whole.length() - 1; cut++) {
            Files.writeString(anchor.file(), whole.substring(0, cut));
            assertThat(anchor.last().orElseThrow().number()).as("cut at " + cut).isEqualTo(1);

            anchor.add(List.of(seal(2)));
            assertThat(Files.readString(anchor.file())).isEqualTo(whole);
        }
    }

    @Test
    void anAnchorThatCannotBeReadDoesNotPassForNone() throws Exception {
        var anchor = Anchor.in(data);
        anchor.add(List.of(seal(1)));
        Files.writeString(anchor.file(), "rommel\n", StandardOpenOption.APPEND);

        assertThatThrownBy(anchor::lines).isInstanceOf(IOException.class).hasMessageContaining("rommel");
        assertThatThrownBy(anchor::last).isInstanceOf(IOException.class);
    }

    private static Seal seal(long number) {
        String hash = Seal.sha256("hash " + number);
        return new Seal(number, number, number, Instant.parse("2027-01-01T12:00:00Z"), 1, "", "", "", hash);
    }
}
