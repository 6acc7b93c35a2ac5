package nl.kenniskompas.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kenniskompas.identity.OpenSession.Device;
import org.jspecify.annotations.Nullable;

/// Reads the field `User-Agent` as far as somebody needs to know their own devices again. Browsers name those that they
/// resemble as well, so the order matters.
final class Devices {
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iOS",
            "iPad",
            "iPadOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Devices() {}

    static Device of(@Nullable String userAgent) {
        String told = userAgent == null ? "" : userAgent;
        return new Device(first(BROWSERS, told), first(SYSTEMS, told));
    }

    private static String first(Map<String, String> names, String told) {
        return names.entrySet().stream()
                .filter(name -> told.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) names.put(pairs[i], pairs[i + 1]);
        return names;
    }
}
