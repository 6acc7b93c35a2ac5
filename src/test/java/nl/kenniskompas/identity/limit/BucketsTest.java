package nl.kenniskompas.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import nl.kenniskompas.Ticking;
import nl.kenniskompas.identity.limit.Buckets.Key;
import nl.kenniskompas.identity.limit.Buckets.Outcome;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static final Rate RATE = Rate.of("25/5m");
    private static final Outcome TAKEN = new Outcome.Taken();

    private final Ticking clock = new Ticking(Instant.parse("2026-11-23T08:00:00Z"));

    @Test
    void asManyAsTheRateAndThenOneForEachTokenThatComesBack() {
        var buckets = new Buckets(clock, 10);
        var key = new Key("sign-in", "192.0.2.1");
        for (int i = 0; i < 25; i++) assertThat(buckets.take(key, RATE)).isEqualTo(TAKEN);
        assertThat(buckets.take(key, RATE)).isEqualTo(new Outcome.Empty(Duration.ofSeconds(12)));
        assertThat(buckets.take(new Key("sign-in", "192.0.2.2"), RATE)).isEqualTo(TAKEN);
        clock.pass(Duration.ofSeconds(12));
        assertThat(buckets.take(key, RATE)).isEqualTo(TAKEN);
        assertThat(buckets.take(key, RATE)).isInstanceOf(Outcome.Empty.class);
        clock.pass(Duration.ofHours(1));
        for (int i = 0; i < 25; i++) assertThat(buckets.take(key, RATE)).isEqualTo(TAKEN);
        assertThat(buckets.take(key, RATE)).isInstanceOf(Outcome.Empty.class);
    }

    @Test
    void aClockThatGoesBackGivesNoTokens() {
        var buckets = new Buckets(clock, 10);
        var key = new Key("link", "a");
        assertThat(buckets.take(key, Rate.of("1/1h"))).isEqualTo(TAKEN);
        clock.pass(Duration.ofHours(-3));
        assertThat(buckets.take(key, Rate.of("1/1h"))).isInstanceOf(Outcome.Empty.class);
    }

    @Test
    void whenThereIsNoRoomFullBucketsGoFirstAndThenItIsSaid() {
        var buckets = new Buckets(clock, 3);
        IntStream.range(0, 3).forEach(i -> buckets.take(new Key("sign-in", "x" + i), RATE));
        assertThat(buckets.take(new Key("sign-in", "late"), RATE)).isEqualTo(new Outcome.NoRoom());
        clock.pass(Duration.ofMinutes(1));
        assertThat(buckets.take(new Key("sign-in", "late"), RATE)).isEqualTo(TAKEN);
    }

    @Test
    void oneCustomerOfIpv6IsOneAndAPackedAddressIsItself() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("::ffff:192.0.2.1"))
                .isEqualTo(Network.of("192.0.2.1"))
                .isEqualTo("192.0.2.1");
        assertThat(Network.of("kwaad.example")).isEqualTo("odd");
    }
}
