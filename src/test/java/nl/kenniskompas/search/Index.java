package nl.kenniskompas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.search.feed.Renewal;
import nl.kenniskompas.search.lucene.Agreement;
import nl.kenniskompas.search.lucene.IndexLines;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The index for tests: it answers when it knows all that was written before.
public record Index(ApplicationContext platform) {
    public static Index of(ApplicationContext platform) {
        return new Index(platform);
    }

    /// Waits until nothing is left that it does not know, whatever may be made beside it included.
    public Index settled() {
        var renewal = platform.getBean(Renewal.class);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> {
                    var state = platform.getBean(Acting.class).asPlatform(renewal::state);
                    assertThat(state.waiting()).isZero();
                    assertThat(state.making()).isFalse();
                });
        return this;
    }

    public List<Hit> found(String words) {
        return found(Asked.of(words, 200));
    }

    public List<Hit> found(Asked asked) {
        return answered(asked).hits();
    }

    public Found answered(Asked asked) {
        return settled().platform.getBean(Searching.class).find(asked);
    }

    /// All that it has.
    public List<IndexLines.Line> all() {
        settled();
        String folder = platform.getEnvironment().getRequiredProperty("kompas.search.folder");
        try {
            return IndexLines.in(Path.of(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// All that the modules tell of the rows that stand, as the database shows them to who asks.
    public List<IndexLines.Line> told() {
        return Agreement.told(
                platform.getBeanProvider(Findable.class).stream().toList(), platform.getBean(JdbcClient.class));
    }
}
