package nl.kenniskompas.identity.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Refuses to start where a stranger could come in, before anything else happens.
final class SafeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final String DEMONSTRATION = "demo";

    /// Settings of which one must be there before people can sign in as themselves.
    private static final List<String> SIGN_IN = List.of("kompas.oidc.issuer", "kompas.mail.host");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(event.getEnvironment());
    }

    static void check(Environment settings) {
        String address = settings.getProperty("server.address", "").strip();
        boolean near = isThisMachine(address);
        String where = address.isEmpty() ? "every address of this machine" : address;
        checkDatabase(settings);
        if (settings.acceptsProfiles(Profiles.of(DEMONSTRATION))) {
            if (!near)
                throw new UnsafeStart("refuses to start: the people of the demonstration need no password, so it may"
                        + " listen on 127.0.0.1 only, not on " + where + ". Leave server.address out, or set"
                        + " SPRING_PROFILES_ACTIVE=production and KOMPAS_OIDC_ISSUER.");
            return;
        }
        if (SIGN_IN.stream().allMatch(key -> settings.getProperty(key, "").isBlank()))
            throw new UnsafeStart("refuses to start: outside the demonstration nobody could sign in. Set"
                    + " KOMPAS_OIDC_ISSUER to the address of your OpenID provider, or leave SPRING_PROFILES_ACTIVE"
                    + " out for the demonstration on this machine.");
        if (!near && !settings.getProperty("kompas.site.address", "").startsWith("https://"))
            throw new UnsafeStart("refuses to start: on " + where + " sessions would travel unprotected. Set"
                    + " KOMPAS_ADDRESS_PUBLIC to the https address under which browsers reach this platform.");
    }

    /// Who owns the tables passes row-level security, and then everybody would see everything.
    private static void checkDatabase(Environment settings) {
        String owner = settings.getProperty("kompas.database.owner", "").strip();
        String user = settings.getProperty("kompas.database.user", "").strip();
        if (settings.getProperty("kompas.database.url", "").isBlank()) return;
        if (owner.isEmpty() || owner.equals(user))
            throw new UnsafeStart("refuses to start: the role that serves may not own the tables, or nothing would be"
                    + " hidden from it. Set KOMPAS_DATABASE_OWNER to another role than KOMPAS_DATABASE_USER"
                    + " (see docs/operations.md).");
    }

    /// No address means every address.
    private static boolean isThisMachine(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
