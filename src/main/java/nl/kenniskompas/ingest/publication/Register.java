package nl.kenniskompas.ingest.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.fetch.Fetched;
import nl.kenniskompas.ingest.fetch.Fetching;
import nl.kenniskompas.ingest.publication.Inquiry.Reason;
import nl.kenniskompas.library.Publication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The register of official publications, asked by SRU 2.0. It wants about one question a second, so questions go one
/// after the other and wait for their turn.
@Component
class Register {
    private static final long LARGEST = 2_000_000;
    private static final Duration BETWEEN = Duration.ofSeconds(1);
    private static final List<Duration> BACK_OFF = List.of(Duration.ofSeconds(1), Duration.ofSeconds(2));
    private static final Set<String> PATIENCE = Set.of("429", "503");

    private final String address;
    private final Fetching fetching;
    private final Pause pause;
    private boolean asked;

    /// Waits; a test counts instead.
    interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /// @param address of the register; only `https`, because what it tells is fetched next
    @Autowired
    Register(@Value("${kompas.register}") String address, Fetching fetching) {
        this(address, fetching, Thread::sleep);
        if (!address.startsWith("https://"))
            throw new IllegalStateException("kompas.register must begin with https://, not " + address);
    }

    Register(String address, Fetching fetching, Pause pause) {
        this.address = address;
        this.fetching = fetching.atMost(LARGEST);
        this.pause = pause;
    }

    synchronized Inquiry find(Publication publication) {
        try {
            if (asked) pause.of(BETWEEN);
            asked = true;
            var answer = fetching.fetch(question(publication));
            for (Duration wait : BACK_OFF) {
                if (!asksPatience(answer)) break;
                pause.of(wait);
                answer = fetching.fetch(question(publication));
            }
            return outcome(publication, answer);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Inquiry.Failed(Reason.NO_ANSWER);
        }
    }

    private String question(Publication publication) {
        String query = "c.product-area==officielepublicaties AND dt.identifier==" + publication.identifier();
        return address + "?version=2.0&operation=searchRetrieve&startRecord=1&maximumRecords=5&query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean asksPatience(Fetched answer) {
        return answer instanceof Fetched.Refused(var reason, String status)
                && reason == Fetched.Reason.REFUSED_THERE
                && PATIENCE.contains(status);
    }

    private static Inquiry outcome(Publication publication, Fetched answer) {
        return switch (answer) {
            case Fetched.File file -> RegisterXml.read(file.bytes(), publication);
            case Fetched.Refused refused when asksPatience(refused) -> new Inquiry.Failed(Reason.BUSY);
            case Fetched.Refused refused ->
                new Inquiry.Failed(
                        switch (refused.reason()) {
                            case TOO_LARGE -> Reason.TOO_LARGE;
                            case NOT_PUBLIC -> Reason.NOT_PUBLIC;
                            case NO_ADDRESS, UNKNOWN_HOST, NO_ANSWER, TOO_SLOW, REFUSED_THERE, TOO_MANY_REDIRECTS ->
                                Reason.NO_ANSWER;
                        });
        };
    }
}
