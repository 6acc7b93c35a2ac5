package nl.kenniskompas.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import nl.kenniskompas.identity.ArrivalEvent.Outcome;
import nl.kenniskompas.identity.SignInWorld;
import nl.kenniskompas.identity.Surfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

/// What goes through the browser can be changed, kept and sent again. Keycloak is a real one.
class AttackedSignInTest extends SignInWorld {
    private static final String FAILED = "/aanmelden?geweigerd=mislukt";

    @AfterEach
    void everyRefusalIsTold() {
        assertThat(heard.last().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(heard.last().detail()).matches("[a-z]+: [a-z_]+");
    }

    @Test
    void aLowerLevelThanAskedIsRefused() {
        signInAtProvider("noor");
        surfer.cookies(app("/")).clear();

        String asked = surfer.step(app("/oauth2/authorization/oidc")).onward();
        var refused = surfer.get(without("acr_values", asked));

        assertThat(refused.address()).hasToString(app("/aanmelden?geweigerd=niveau"));
        assertThat(refused.text()).contains("niet zeker genoeg");
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void anAnswerThatWasUsedIsRefused() {
        signInAtProvider("noor");
        String answer = answer(surfer);

        assertThat(surfer.get(answer).address()).hasToString(app(FAILED));
    }

    @Test
    void anAnswerIsRefusedInABrowserThatDidNotAsk() {
        var victim = new Surfer();
        signInAtProvider("noor");

        assertThat(victim.get(answer(surfer)).address()).hasToString(app(FAILED));
        assertThat(victim.get(app("/")).document().select(".kk-persona")).isEmpty();
    }

    @Test
    void aCodeThatWasUsedIsRefusedWithANewState() {
        signInAtProvider("noor");
        String used = answer(surfer);
        surfer.cookies(app("/")).clear();
        String asked = surfer.step(app("/oauth2/authorization/oidc")).onward();

        String replayed = UriComponentsBuilder.fromUriString(used)
                .replaceQueryParam("state", parameter("state", asked))
                .build(true)
                .toUriString();

        assertThat(surfer.get(replayed).address()).hasToString(app(FAILED));
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void aTokenWithoutTheNonceOfTheQuestionIsRefused() {
        String asked = surfer.step(app("/oauth2/authorization/oidc")).onward();

        var refused = fillIn(surfer.get(without("nonce", asked)), "noor");

        assertThat(refused.address()).hasToString(app(FAILED));
        assertThat(signedIn()).isEmpty();
    }

    @Test
    void aQuestionWithoutProofKeyIsRefusedByTheProvider() {
        String asked = surfer.step(app("/oauth2/authorization/oidc")).onward();

        var refused = surfer.get(without("code_challenge", without("code_challenge_method", asked)));

        assertThat(refused.address()).hasToString(app(FAILED));
    }

    @Test
    void anotherAddressToComeBackToIsRefusedByTheProvider() {
        String asked = surfer.step(app("/oauth2/authorization/oidc")).onward();
        String elsewhere = UriComponentsBuilder.fromUriString(asked)
                .replaceQueryParam("redirect_uri", app("/elders"))
                .build(true)
                .toUriString();

        assertThat(surfer.step(elsewhere).status()).isEqualTo(400);
        surfer.get(app("/login/oauth2/code/oidc"));
    }

    @Test
    void theProviderReadsThePublicHalfOfOurKeyOnly() throws IOException {
        var keys = surfer.step(app("/aanmelden/sleutels"));
        surfer.get(app("/login/oauth2/code/oidc?code=x&state=y"));

        assertThat(keys.document().text()).contains("\"n\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
        var file = folder.resolve("sign-in-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static String answer(Surfer surfer) {
        return surfer.trail().stream()
                .map(Object::toString)
                .filter(address -> address.startsWith(app("/login/oauth2/code/oidc")))
                .findFirst()
                .orElseThrow();
    }

    private static String parameter(String name, String address) {
        return String.valueOf(UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .getFirst(name));
    }

    private static String without(String parameter, String address) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter)
                .build(true)
                .toUriString();
    }
}
