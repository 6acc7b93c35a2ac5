package nl.kenniskompas.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.kenniskompas.Ticking;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class LifetimeTest {
    @Test
    void aSessionEndsTwelveHoursAfterItBeganHoweverBusyItIs() throws Exception {
        var session = new MockHttpSession();
        var clock = new Ticking(Instant.ofEpochMilli(session.getCreationTime()));
        var lifetime = new Lifetime(clock, Duration.ofHours(12));
        for (int hour = 0; hour < 12; hour++) {
            clock.pass(Duration.ofHours(1));
            visit(lifetime, session);
            assertThat(session.isInvalid()).as("after " + (hour + 1) + " hours").isFalse();
        }
        clock.pass(Duration.ofSeconds(1));
        visit(lifetime, session);
        assertThat(session.isInvalid()).isTrue();
    }

    private static void visit(Lifetime lifetime, MockHttpSession session) throws Exception {
        var request = new MockHttpServletRequest("GET", "/");
        request.setSession(session);
        lifetime.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
