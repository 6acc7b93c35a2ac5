package nl.kenniskompas.identity;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kenniskompas.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The platform on a port of this machine, with a real identity provider and a server for mail beside it.
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "kompas.sample=false",
            "kompas.oidc.acr=low,substantial",
            "kompas.administrator=amira@example.org",
            "kompas.mail.from=kompas@example.org",
            "kompas.mail.protection=none",
            "kompas.limits.sign-in=1000/5m",
            "kompas.limits.link=1000/1h"
        })
@Import({TestDatabase.class, SignInWorld.Heard.class})
public abstract class SignInWorld {
    protected static final String SESSION = "KOMPAS";
    protected static final String PASSWORD = "een lang wachtwoord";

    @Autowired
    protected People people;

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected Heard heard;

    @Value("${kompas.data}")
    protected Path folder;

    protected final Surfer surfer = new Surfer();

    /// What the module history would hear.
    public static class Heard {
        final List<ArrivalEvent> events = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(ArrivalEvent event) {
            events.add(event);
        }

        public ArrivalEvent last() {
            return events.getLast();
        }
    }

    private static final class Neighbours {
        static final int PORT = port();
        static final String APP = "http://127.0.0.1:" + PORT;
        static final Keycloak KEYCLOAK = Keycloak.start(APP);
        static final GreenMail MAIL = mail();

        private static int port() {
            try {
                return Keycloak.freePort();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static GreenMail mail() {
            var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            return mail;
        }
    }

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> Neighbours.PORT);
        settings.add("kompas.site.address", () -> Neighbours.APP);
        settings.add("kompas.oidc.issuer", () -> Neighbours.KEYCLOAK.issuer());
        settings.add("kompas.mail.host", () -> "127.0.0.1");
        settings.add("kompas.mail.port", () -> Neighbours.MAIL.getSmtp().getPort());
    }

    /// Here and not before the first test: so the platform and its provider start at the same time.
    @BeforeEach
    void silence() throws IOException, InterruptedException {
        Neighbours.KEYCLOAK.await();
        heard.events.clear();
    }

    protected static String app(String path) {
        return Neighbours.APP + path;
    }

    protected static String issuer() {
        return Neighbours.KEYCLOAK.issuer();
    }

    protected static GreenMail mail() {
        return Neighbours.MAIL;
    }

    /// Over the provider's own page and back.
    protected Surfer.Page signInAtProvider(String user) {
        return fillIn(surfer.get(app("/oauth2/authorization/oidc")), user);
    }

    protected Surfer.Page fillIn(Surfer.Page login, String user) {
        return surfer.submit(login, "#kc-form-login", Map.of("username", user, "password", PASSWORD));
    }

    /// The value of the session cookie; its name may get a prefix.
    protected String session() {
        return surfer.cookies(app("/")).entrySet().stream()
                .filter(cookie -> cookie.getKey().endsWith(SESSION))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /// Who the platform takes the visitor for; empty for nobody.
    protected String signedIn() {
        return surfer.get(app("/")).document().select(".kk-persona").eachText().stream()
                .map(shown -> shown.replaceFirst(", .*", ""))
                .findFirst()
                .orElse("");
    }
}
