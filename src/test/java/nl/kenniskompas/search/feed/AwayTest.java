package nl.kenniskompas.search.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.search.Away;
import nl.kenniskompas.search.Searching;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An engine that does not work is no row's fault.
@PlatformTest
class AwayTest {
    @Autowired
    Work work;

    @Autowired
    EntrySources sources;

    @Autowired
    Renewal renewal;

    @Autowired
    Acting acting;

    @Test
    void aTurnFailsAtOnceAndNoRowIsPutOff() {
        var round = new Round(work, sources, new Away(), renewal, acting);
        // nothing happens as long as the platform's own thread is at it
        await().atMost(Duration.ofMinutes(1)).until(() -> tellsThatItIsAway(round));
    }

    private static boolean tellsThatItIsAway(Round round) {
        try {
            assertThat(round.turn()).as("it goes on, with less at a time").isFalse();
            return false;
        } catch (Searching.Unavailable away) {
            return true;
        }
    }
}
