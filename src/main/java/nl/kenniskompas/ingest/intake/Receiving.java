package nl.kenniskompas.ingest.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.ingest.fetch.Fetched;
import nl.kenniskompas.ingest.fetch.Fetching;
import nl.kenniskompas.ingest.text.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes things in that people hand in, each by itself: what is refused takes nothing else down with it.
@Component
public class Receiving {
    private final Intakes intakes;
    private final Fetching fetching;

    /// What was said with it.
    ///
    /// @param date the document's date when the text does not say it
    /// @param within the organisation whose people see it at first, null when it is for everybody
    record Terms(@Nullable LocalDate date, @Nullable OrganisationId within) {
        static final Terms NONE = new Terms(null, null);

        Upload upload(String name, @Nullable String origin, byte[] bytes) {
            return new Upload(name, origin, bytes, date, false, null, within);
        }
    }

    Receiving(Intakes intakes, Fetching fetching) {
        this.intakes = intakes;
        this.fetching = fetching;
    }

    /// A file that somebody hands in at the form of another module.
    public Received receive(MultipartFile file) {
        String name = Intakes.nameOf(file.getOriginalFilename());
        return receive(new Offered.File(name, file), Terms.NONE, null);
    }

    /// Words that somebody pastes there.
    ///
    /// @param name as if it were a file; its ending says of which kind
    public Received receive(String name, String words) {
        return taken(Terms.NONE.upload(name, null, words.getBytes(StandardCharsets.UTF_8)), name, null);
    }

    /// @param batch with which it came in, null when it came alone
    Received receive(Offered offered, Terms terms, @Nullable Long batch) {
        return switch (offered) {
            case Offered.File(String name, var content)
            when content.getSize() > Limits.DEFAULT.file() -> refused(name, Admission.TOO_LARGE, false);
            case Offered.File(String name, var content) -> {
                try {
                    yield taken(terms.upload(name, null, content.getBytes()), name, batch);
                } catch (IOException lost) {
                    throw new UncheckedIOException(lost);
                }
            }
            case Offered.Address(String address) ->
                switch (fetching.fetch(address)) {
                    case Fetched.File(String name, String origin, byte[] bytes) ->
                        taken(terms.upload(Intakes.nameOf(name), origin, bytes), address, batch);
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
