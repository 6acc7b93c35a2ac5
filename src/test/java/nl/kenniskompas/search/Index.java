package nl.kenniskompas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.search.feed.Renewal;
import org.springframework.context.ApplicationContext;

/// The index for tests: it answers when it knows all that was written before.
public record Index(Searching searching, Renewal renewal, Acting acting) {
    public static Index of(ApplicationContext platform) {
        return new Index(
                platform.getBean(Searching.class), platform.getBean(Renewal.class), platform.getBean(Acting.class));
    }

    /// Waits until nothing is left that it does not know, whatever may be made beside it included.
    public Index settled() {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> {
                    var state = acting.asPlatform(renewal::state);
                    assertThat(state.waiting()).isZero();
                    assertThat(state.making()).isFalse();
                });
        return this;
    }

    public List<Hit> found(String words) {
        return found(Asked.of(words, 200));
    }

    public List<Hit> found(Asked asked) {
        return settled().searching.find(asked).hits();
    }
}
