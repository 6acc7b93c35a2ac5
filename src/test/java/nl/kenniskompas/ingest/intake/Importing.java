package nl.kenniskompas.ingest.intake;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.ingest.intake.Intake.State;

/// Brings a text in by the real way: kept, read by a process of its own, proposed.
public final class Importing {
    private Importing() {}

    /// @return the intake's id, when it is done
    public static long of(Intakes intakes, String fileName, String text, boolean acceptAll) {
        long id = intakes.accept(new Upload(fileName, null, text.getBytes(StandardCharsets.UTF_8), null, acceptAll));
        Intake ended = await().atMost(5, MINUTES)
                .until(() -> intakes.get(id), intake -> intake.state().ended());
        if (ended.state() != State.DONE) throw new AssertionError("not read: " + ended);
        return id;
    }

    /// @return the document, which only the people of that organisation see
    static long of(Intakes intakes, OrganisationId within, String fileName, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long id = intakes.accept(new Upload(fileName, null, bytes, null, true, null, within));
        return Objects.requireNonNull(await().atMost(5, MINUTES)
                .until(() -> intakes.get(id), intake -> intake.state() == State.DONE)
                .document());
    }

    /// One of the small agendas of these tests, as that of another ministry.
    public static String agenda(String name, String ministry) throws IOException {
        try (var in = Importing.class.getResourceAsStream("/taking/" + name + "-agenda.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("Proefministerie", ministry);
        }
    }
}
