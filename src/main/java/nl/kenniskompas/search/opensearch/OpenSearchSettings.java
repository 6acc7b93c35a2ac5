package nl.kenniskompas.search.opensearch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `kompas.search.opensearch.*`.
///
/// @param address of OpenSearch, like `https://search.example.org:9200`; empty: the search has an index of its own
/// @param user as whom we sign in; empty: OpenSearch asks nobody
/// @param index what the names of our indexes begin with; platforms that share an OpenSearch need names of their own
@ConfigurationProperties("kompas.search.opensearch")
public record OpenSearchSettings(
        @DefaultValue("") String address,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("kenniskompas") String index) {
    private static final List<String> THIS_MACHINE = List.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,50}");

    public OpenSearchSettings {
        address = address.strip().replaceAll("/$", "");
        if (!address.isEmpty() && !isSafe(address))
            throw new IllegalArgumentException("KOMPAS_OPENSEARCH must be an address that begins with https://, without"
                    + " a user in it; over plain http texts would travel unprotected");
        if (!NAME.matcher(index).matches())
            throw new IllegalArgumentException(
                    "KOMPAS_OPENSEARCH_INDEX must be a name of small letters and figures: " + index);
    }

    public boolean isOn() {
        return !address.isEmpty();
    }

    private static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean whole = uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null;
            return whole && (scheme.equals("https") || scheme.equals("http") && THIS_MACHINE.contains(uri.getHost()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /// Without the password.
    @Override
    public String toString() {
        return address + " " + index;
    }
}
