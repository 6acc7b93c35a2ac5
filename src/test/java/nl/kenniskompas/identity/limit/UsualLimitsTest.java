package nl.kenniskompas.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.kenniskompas.identity.CurrentPerson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UsualLimitsTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Rate OFTEN = Rate.of("100/1h");

    private final LimitSettings settings = new LimitSettings(Rate.of("2/1h"), OFTEN, OFTEN, OFTEN, OFTEN);
    private final LimitFilter filter = new LimitFilter(
            List.of(new UsualLimits().limitOfSigningIn(settings), new UsualLimits().limitOfPasskeys(settings)),
            new Buckets(NOW, 9),
            new CurrentPerson());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /oauth2/authorization/oidc",
                "GET /login/oauth2/code/oidc",
                "POST /aanmelden",
                "POST /aanmelden/link/abc",
                "POST /aanmelden/passkey",
                "POST /aanmelden/passkey/vraag",
                "POST /mijn/passkeys",
                "POST /mijn/passkeys/vraag"
            })
    void everyRouteOfSigningInIsCounted(String route) throws Exception {
        assertThat(ask(route)).isEqualTo(200);
        assertThat(ask(route)).isEqualTo(200);
        assertThat(ask(route)).isEqualTo(429);
        assertThat(ask("GET /aanmelden")).isEqualTo(200);
    }

    private int ask(String route) throws Exception {
        String[] parts = route.split(" ", 2);
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(parts[0], parts[1]), response, new MockFilterChain());
        return response.getStatus();
    }
}
