package nl.kenniskompas.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kenniskompas.Ticking;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.SignedIn;
import nl.kenniskompas.identity.limit.Limit.Per;
import nl.kenniskompas.identity.limit.Limit.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class LimitFilterTest {
    private static final Rate TWICE = Rate.of("2/1h");

    private final Ticking clock = new Ticking(Instant.parse("2026-11-23T08:00:00Z"));

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private LimitFilter filter(int room, Limit... limits) {
        return new LimitFilter(List.of(limits), new Buckets(clock, room), new CurrentPerson());
    }

    private static MockHttpServletResponse ask(LimitFilter filter, MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest from(String address, String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        return request;
    }

    @Test
    void theThirdAttemptIsAskedToWaitAndToldHowLong() throws Exception {
        var limited = filter(9, new Limit("a", List.of("POST /aanmelden/**"), TWICE, Per.ADDRESS, Trouble.REFUSE));
        for (int i = 0; i < 2; i++)
            assertThat(ask(limited, from("192.0.2.1", "POST", "/aanmelden")).getStatus())
                    .isEqualTo(200);
        var refused = ask(limited, from("192.0.2.1", "POST", "/aanmelden/link"));
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1800");
        assertThat(ask(limited, from("192.0.2.1", "GET", "/aanmelden")).getStatus())
                .isEqualTo(200);
        assertThat(ask(limited, from("192.0.2.2", "POST", "/aanmelden")).getStatus())
                .isEqualTo(200);
        clock.pass(Duration.ofMinutes(30));
        assertThat(ask(limited, from("192.0.2.1", "POST", "/aanmelden")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void aClaimToBeSomewhereElseAndAnotherSpellingOfTheAddressChangeNothing() throws Exception {
        var limited = filter(9, new Limit("a", List.of("POST /aanmelden/**"), TWICE, Per.ADDRESS, Trouble.REFUSE));
        for (int i = 0; i < 2; i++) ask(limited, from("192.0.2.1", "POST", "/aanmelden"));
        var claiming = from("192.0.2.1", "POST", "/aanmelden");
        claiming.addHeader("X-Forwarded-For", "198.51.100.9");
        claiming.addHeader("Forwarded", "for=198.51.100.9");
        assertThat(ask(limited, claiming).getStatus()).isEqualTo(429);
        assertThat(ask(limited, from("192.0.2.1", "POST", "/%61anmelden")).getStatus())
                .isEqualTo(429);
    }

    @Test
    void aPersonIsCountedWhereverTheyAreAndAMailboxInEachSpelling() throws Exception {
        var limited = filter(
                9,
                new Limit("up", List.of("POST /bibliotheek"), TWICE, Per.PERSON, Trouble.REFUSE),
                new Limit("mail", List.of("POST /aanmelden/link"), TWICE, Per.MAIL, Trouble.REFUSE));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new SignedIn(new PersonId(3), "Sam"), "", "ROLE_EDITOR"));
        ask(limited, from("192.0.2.1", "POST", "/bibliotheek"));
        ask(limited, from("192.0.2.2", "POST", "/bibliotheek"));
        assertThat(ask(limited, from("192.0.2.3", "POST", "/bibliotheek")).getStatus())
                .isEqualTo(429);
        int status = 0;
        for (String spelling : List.of("a@example.nl", "A@Example.NL", " a@example.nl ")) {
            var request = from("192.0.2." + spelling.length(), "POST", "/aanmelden/link");
            request.setParameter("email", spelling);
            status = ask(limited, request).getStatus();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void aLimitThatCannotCountDoesAsItDeclares() throws Exception {
        var closed = filter(0, new Limit("a", List.of("POST /aanmelden"), TWICE, Per.ADDRESS, Trouble.REFUSE));
        var open = filter(0, new Limit("b", List.of("GET /export"), TWICE, Per.ADDRESS, Trouble.LET_THROUGH));
        assertThat(ask(closed, from("192.0.2.1", "POST", "/aanmelden")).getStatus())
                .isEqualTo(429);
        assertThat(ask(open, from("192.0.2.1", "HEAD", "/export")).getStatus()).isEqualTo(200);
    }
}
