package nl.kenniskompas.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.fetch.Fetched.Reason;
import nl.kenniskompas.ingest.text.Limits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Fetches a document from the open internet. Each address, also after a redirect, is looked up once and checked, and
/// the connection goes to the very address that was checked, so a name cannot change its meaning in between.
@Component
public class Fetching {
    private static final int REDIRECTS = 4;
    private static final Duration MOST = Duration.ofSeconds(10);

    private final Predicate<InetAddress> allowed;
    private final Exchange exchange;

    @Autowired
    public Fetching() {
        this(PublicAddress::is, new Exchange(Limits.DEFAULT.file()));
    }

    Fetching(Predicate<InetAddress> allowed, Exchange exchange) {
        this.allowed = allowed;
        this.exchange = exchange;
    }

    /// The same, for answers of fewer bytes.
    public Fetching atMost(long bytes) {
        return new Fetching(allowed, new Exchange(bytes));
    }

    public Fetched fetch(String asked) {
        try {
            URI address = URI.create(asked.strip());
            long deadline = System.nanoTime() + MOST.toNanos();
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                var answer = one(address, deadline);
                if (answer instanceof Exchange.Answer.Moved(String to)) address = address.resolve(to);
                else return outcome(asked.strip(), address, answer);
            }
            return new Fetched.Refused(Reason.TOO_MANY_REDIRECTS, "");
        } catch (IllegalArgumentException unreadable) {
            return new Fetched.Refused(Reason.NO_ADDRESS, "");
        } catch (UnknownHostException unknown) {
            return new Fetched.Refused(Reason.UNKNOWN_HOST, "");
        } catch (SocketTimeoutException slow) {
            return new Fetched.Refused(Reason.TOO_SLOW, "");
        } catch (IOException lost) {
            return new Fetched.Refused(Reason.NO_ANSWER, "");
        }
    }

    private Exchange.Answer one(URI address, long deadline) throws IOException {
        String scheme = String.valueOf(address.getScheme());
        boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        if (!web || address.getHost() == null || address.getRawUserInfo() != null)
            throw new IllegalArgumentException("not an address of the web");
        InetAddress[] found = PublicAddress.of(address.getHost());
        if (!Stream.of(found).allMatch(allowed)) return new Exchange.Answer.Forbidden();
        return exchange.get(address, found[0], deadline);
    }

    private static Fetched outcome(String asked, URI address, Exchange.Answer answer) {
        return switch (answer) {
            case Exchange.Answer.Body(byte[] bytes) -> new Fetched.File(nameOf(address), asked, bytes);
            case Exchange.Answer.Forbidden ignored -> new Fetched.Refused(Reason.NOT_PUBLIC, "");
            case Exchange.Answer.Excess ignored -> new Fetched.Refused(Reason.TOO_LARGE, "");
            case Exchange.Answer.Status(int code) -> new Fetched.Refused(Reason.REFUSED_THERE, Integer.toString(code));
            case Exchange.Answer.Moved ignored -> new Fetched.Refused(Reason.TOO_MANY_REDIRECTS, "");
        };
    }

    private static String nameOf(URI address) {
        String path = String.valueOf(address.getPath());
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? String.valueOf(address.getHost()) : last;
    }
}
