package nl.kenniskompas.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kenniskompas.identity.ArrivalEvent.Outcome;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.identity.SignInWorld;
import nl.kenniskompas.identity.Way;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/// People come and go over a real Keycloak.
class SignInAtProviderTest extends SignInWorld {
    @Autowired
    private Memberships memberships;

    @Test
    void aPersonSignsInAtTheProviderAndGetsANewSession() {
        assertThat(surfer.get(app("/aanmelden")).document().select("a[href='/oauth2/authorization/oidc']"))
                .hasSize(1);
        String before = session();

        signInAtProvider("noor");

        assertThat(signedIn()).isEqualTo("Noor Verhagen");
        assertThat(session()).isNotEmpty().isNotEqualTo(before);
        assertThat(heard.last().outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(heard.last().way()).isEqualTo(Way.OIDC);
        assertThat(heard.last().person()).isEqualTo(person("Noor Verhagen"));
    }

    @Test
    void theQuestionKeepsToTheProfileOfTheGovernment() {
        var question = UriComponentsBuilder.fromUriString(
                        surfer.step(app("/oauth2/authorization/oidc")).onward())
                .build()
                .getQueryParams();

        assertThat(question.getFirst("response_type")).isEqualTo("code");
        assertThat(question.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(question.getFirst("code_challenge")).hasSizeGreaterThanOrEqualTo(43);
        assertThat(question.getFirst("state")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(question.getFirst("nonce")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(question.getFirst("scope")).contains("openid");
        assertThat(question.getFirst("acr_values")).isEqualTo("low%20substantial");
    }

    @Test
    void noTokenReachesTheBrowser() {
        var home = signInAtProvider("noor");

        assertThat(surfer.cookies(app("/")).values()).noneMatch(value -> value.contains("eyJ"));
        assertThat(home.document().html()).doesNotContain("eyJ");
        assertThat(surfer.trail())
                .filteredOn(address -> address.toString().startsWith(app("/")))
                .noneMatch(address -> address.toString().contains("token"));
    }

    @Test
    void aPersonComesBackToThePageThatAskedToSignIn() {
        var login = surfer.get(app("/voorstellen?status=open"));
        assertThat(login.address()).hasPath("/aanmelden");

        fillIn(surfer.get(app("/oauth2/authorization/oidc")), "noor");

        assertThat(surfer.trail().getLast()).hasToString(app("/voorstellen?status=open"));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        var home = signInAtProvider("sam");
        String session = session();

        var out = surfer.submit(home, "form[action='/afmelden']", Map.of());

        assertThat(out.address()).hasPath("/afgemeld");
        assertThat(out.headers().firstValue("Refresh").orElse("")).startsWith("0; url=" + issuer());
        assertThat(heard.last().outcome()).isEqualTo(Outcome.SIGNED_OUT);
        assertThat(heard.last().way()).isEqualTo(Way.OIDC);
        surfer.cookies(app("/")).replaceAll((name, value) -> name.endsWith(SESSION) ? session : value);
        assertThat(signedIn()).isEmpty();

        String there = out.document().select("main a[href^='" + issuer() + "']").attr("href");
        assertThat(surfer.get(there).address()).hasToString(app("/afgemeld"));
        var again = surfer.get(app("/oauth2/authorization/oidc"));
        assertThat(again.document().select("#kc-form-login"))
                .as("the provider remembers nobody")
                .hasSize(1);
    }

    @Test
    void anAccountThatIsClosedHereEndsAtItsNextRequestAndDoesNotComeBack() {
        signInAtProvider("sam");
        var sam = person("Sam de Wit");
        people.disable(sam, true);
        try {
            assertThat(signedIn()).isEmpty();

            var refused = surfer.get(app("/oauth2/authorization/oidc"));
            if (!refused.document().select("#kc-form-login").isEmpty()) refused = fillIn(refused, "sam");

            assertThat(refused.address()).hasToString(app("/aanmelden?geweigerd=gesloten"));
            assertThat(refused.text()).contains("Uw account is gesloten");
            assertThat(signedIn()).isEmpty();
            assertThat(heard.last().outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(heard.last().person()).isEqualTo(sam);
        } finally {
            people.disable(sam, false);
        }
    }

    @Test
    void anAccountThatIsClosedAtTheProviderDoesNotComeIn() {
        var there = signInAtProvider("joost");

        assertThat(there.address().toString()).startsWith(issuer());
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void whoIsNamedInTheSettingsBecomesAdministrator() {
        signInAtProvider("amira");

        assertThat(memberships.of(person("Amira Bos")))
                .extracting(Memberships.Membership::role)
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void anAddressThatTheProviderDidNotCheckMakesNobodyAdministrator() {
        signInAtProvider("pretender");

        assertThat(signedIn()).isEqualTo("Valse Amira");
        assertThat(memberships.of(person("Valse Amira"))).isEmpty();
        assertThat(people.find(person("Valse Amira")).orElseThrow().email()).isNull();
    }

    private PersonId person(String name) {
        return sql.sql("select id from person where name = ? and issuer = ?")
                .params(name, issuer())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }
}
