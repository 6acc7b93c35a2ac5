package nl.kenniskompas.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `kompas.site.*`: where the platform is for the world outside.
///
/// @param address under which browsers find it, `https://kennis.example.nl`; empty on a machine of one's own
/// @param contact where a weakness is told, an address of the web, of mail or of a telephone
/// @param policy where it stands how that is dealt with; may be empty
/// @param proxies internet addresses whose word about the visitor's address is taken; none by default
@ConfigurationProperties("kompas.site")
public record Site(
        @DefaultValue("") String address,
        @DefaultValue("") String contact,
        @DefaultValue("") String policy,
        @DefaultValue List<String> proxies) {
    public Site {
        address = address.strip().replaceFirst("/$", "");
        if (!address.isEmpty() && !isOrigin(address))
            throw new IllegalArgumentException(
                    "KOMPAS_ADDRESS_PUBLIC must be like https://kennis.example.nl, without a path: " + address);
    }

    private static boolean isOrigin(String address) {
        try {
            var uri = URI.create(address);
            return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && String.valueOf(uri.getRawPath()).isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    public boolean isSecure() {
        return address.startsWith("https://");
    }

    /// The name in the address, in lower case; empty without one.
    public String host() {
        return address.isEmpty() ? "" : URI.create(address).getHost().toLowerCase(Locale.ROOT);
    }
}
