package nl.kenniskompas.ingest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.kenniskompas.ingest.fetch.Fetched;
import nl.kenniskompas.ingest.fetch.Fetching;
import nl.kenniskompas.ingest.text.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes things in that people hand in, each by itself: what is refused takes nothing else down with it.
@Component
class Receiving {
    private final Intakes intakes;
    private final Fetching fetching;

    Receiving(Intakes intakes, Fetching fetching) {
        this.intakes = intakes;
        this.fetching = fetching;
    }

    /// @param batch with which it came in, null when it came alone
    Received receive(Offered offered, @Nullable LocalDate date, @Nullable Long batch) {
        return switch (offered) {
            case Offered.File(String name, var content)
            when content.getSize() > Limits.DEFAULT.file() -> refused(name, Admission.TOO_LARGE, false);
            case Offered.File(String name, var content) -> {
                try {
                    yield taken(new Upload(name, null, content.getBytes(), date, false), name, batch);
                } catch (IOException lost) {
                    throw new UncheckedIOException(lost);
                }
            }
            case Offered.Address(String address) ->
                switch (fetching.fetch(address)) {
                    case Fetched.File(String name, String origin, byte[] bytes) ->
                        taken(new Upload(Intakes.nameOf(name), origin, bytes, date, false), address, batch);
                    case Fetched.Refused(var reason, String detail) ->
                        new Received.Refused(address, "ingest.fetch." + reason, detail, true);
                };
        };
    }

    private Received taken(Upload upload, String name, @Nullable Long batch) {
        var admission = Admission.of(upload.bytes());
        if (admission != Admission.ADMITTED) return refused(name, admission, upload.origin() != null);
        return new Received.Taken(intakes.accept(upload, batch));
    }

    private static Received refused(String name, Admission admission, boolean address) {
        return new Received.Refused(name, "ingest.problem." + admission + ".title", "", address);
    }
}
