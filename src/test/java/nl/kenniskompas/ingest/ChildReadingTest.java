package nl.kenniskompas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import nl.kenniskompas.ingest.ChildReading.Outcome;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildReadingTest {
    @TempDir
    Path folder;

    @Test
    void readsInAProcessOfItsOwn() throws Exception {
        Path file = file("a.html", "<h1>Agenda</h1><p>Een zin.</p>");
        if (!(ChildReading.start(file, null, Limits.DEFAULT).await() instanceof Outcome.Read(var extract)))
            throw new AssertionError("unreadable");
        assertThat(extract.text().content()).contains("Agenda", "Een zin.");
    }

    @Test
    void namesTheProblemOfAnUnreadableFile() throws Exception {
        Outcome outcome =
                ChildReading.start(file("a.pdf", ""), null, Limits.DEFAULT).await();
        assertThat(outcome).isEqualTo(new Outcome.Unreadable(Problem.EMPTY, ""));
    }

    @Test
    void aFileThatNeedsTooMuchMemoryHarmsTheChildOnly() throws Exception {
        Path file = file("a.html", "<b>x</b> ".repeat(3_000_000));
        var small = Limits.DEFAULT.withMemory(48L << 20);
        assertThat(ChildReading.start(file, null, small).await())
                .isInstanceOfSatisfying(
                        Outcome.Unreadable.class, it -> assertThat(it.problem()).isEqualTo(Problem.OUT_OF_MEMORY));
    }

    @Test
    void cancellingEndsTheChild() throws Exception {
        ChildReading reading = ChildReading.start(file("a.html", "<p>x".repeat(2_000_000)), null, Limits.DEFAULT);
        var outcome = new AtomicReference<Outcome>();
        var waiting = Thread.startVirtualThread(() -> {
            try {
                outcome.set(reading.await());
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        });
        reading.cancel();
        assertThat(waiting.join(Duration.ofSeconds(20))).isTrue();
        assertThat(outcome.get()).isEqualTo(new Outcome.Cancelled());
        assertThat(reading.handle().isAlive()).isFalse();
    }

    @Test
    void aChildThatEndsWithoutAWordRanOutOfMemory() {
        assertThat(ChildProgram.problem("")).isEqualTo(new Outcome.Unreadable(Problem.OUT_OF_MEMORY, ""));
        assertThat(ChildProgram.problem("noise\nBOMB too deep"))
                .isEqualTo(new Outcome.Unreadable(Problem.BOMB, "too deep"));
        assertThat(ChildProgram.problem("what is this"))
                .isEqualTo(new Outcome.Unreadable(Problem.BROKEN, "what is this"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
