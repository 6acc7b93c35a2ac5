package nl.kenniskompas.identity.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.web.Site;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BehindAProxyTest {
    private static final String PROXY = "192.0.2.10";
    private static final Site SITE = new Site("https://kennis.example.nl", "", "", List.of(PROXY));

    private static MockHttpServletRequest passedOn(String from, String visitor) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(from);
        request.addHeader("X-Forwarded-For", visitor);
        request.addHeader("X-Forwarded-Proto", "https");
        return request;
    }

    private static HttpServletRequest seen(MockHttpServletRequest request) throws Exception {
        var chain = new MockFilterChain();
        Objects.requireNonNull(new Doors().trustedProxies(SITE).getFilter())
                .doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }

    @Test
    void aProxyOfOursTellsWhoTheVisitorIs() throws Exception {
        var request = seen(passedOn(PROXY, "198.51.100.7"));
        assertThat(request.getRemoteAddr()).isEqualTo("198.51.100.7");
        assertThat(request.getScheme()).isEqualTo("https");
    }

    /// What the visitor wrote stands to the left of what the proxy saw.
    @Test
    void whatTheVisitorClaimsThroughOurProxyIsNotBelieved() throws Exception {
        assertThat(seen(passedOn(PROXY, "127.0.0.1, 198.51.100.7")).getRemoteAddr())
                .isEqualTo("198.51.100.7");
    }

    @Test
    void nobodyElseIsBelievedAndWithoutAListNobodyIs() throws Exception {
        for (String other : List.of("127.0.0.1", "10.0.0.1", "192.0.2.11", "192x0x2x10"))
            assertThat(seen(passedOn(other, "198.51.100.7")).getRemoteAddr()).isEqualTo(other);
        assertThat(new Doors().trustedProxies(new Site("", "", "", List.of())).isEnabled())
                .isFalse();
    }

    @Test
    void underASafeAddressBrowsersAreToldToComeSafelyForAYear() throws Exception {
        var response = new MockHttpServletResponse();
        new Headers(SITE).doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
    }
}
