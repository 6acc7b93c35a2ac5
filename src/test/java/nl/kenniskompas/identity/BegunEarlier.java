package nl.kenniskompas.identity;

import java.time.Duration;
import java.time.Instant;
import org.springframework.mock.web.MockHttpSession;

/// A session that began some time ago.
public final class BegunEarlier extends MockHttpSession {
    private final long began;

    public BegunEarlier(Duration ago) {
        began = Instant.now().minus(ago).toEpochMilli();
    }

    @Override
    public long getCreationTime() {
        return began;
    }
}
