package nl.kenniskompas.history;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is being asked of the platform on this thread, and from where, as far as the audit log keeps it.
///
/// @param address of the machine that asks; null when the platform works by itself
/// @param origin code of that address, null while nothing was kept of it
/// @param action method and path of a request, or the name of a job; never a query string
public record Doing(@Nullable String address, @Nullable String origin, String action) {
    private static final ThreadLocal<Doing> NOW = new ThreadLocal<>();
    private static final Doing NOTHING = new Doing(null, null, "");
    private static final int LONGEST = 300;
    private static final int SHORTEST_SECRET = 20;

    public Doing {
        action = cut(action);
    }

    /// Ends what was begun, and goes on with what was being done before.
    interface Begun extends AutoCloseable {
        @Override
        void close();
    }

    /// Whatever `work` does stands in the log as done by this job.
    public static void job(String name, Runnable work) {
        try (var _ = new Doing(null, null, "job " + name).begin()) {
            work.run();
        }
    }

    static Doing asked(String address, @Nullable String origin, String method, String path) {
        String shown = Arrays.stream(path.split("/", -1))
                .map(segment -> isSecret(segment) ? "…" : segment)
                .collect(Collectors.joining("/"));
        return new Doing(address, origin, method + " " + shown);
    }

    static Doing now() {
        Doing doing = NOW.get();
        return doing == null ? NOTHING : doing;
    }

    Begun begin() {
        Doing before = NOW.get();
        NOW.set(this);
        return () -> {
            if (before == null) NOW.remove();
            else NOW.set(before);
        };
    }

    String originOrNone() {
        return origin == null ? "" : origin;
    }

    static String cut(String told) {
        String plain = told.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, Character.isHighSurrogate(plain.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /// A key in a path is long and looks like chance. Names in our addresses are words in small letters, and short
    /// numbers.
    private static boolean isSecret(String segment) {
        if (segment.length() < SHORTEST_SECRET) return false;
        boolean hexadecimal = segment.chars().allMatch(sign -> Character.digit(sign, 16) >= 0 || sign == '-');
        boolean mixed = segment.chars().anyMatch(Character::isUpperCase)
                && segment.chars().anyMatch(sign -> Character.isDigit(sign) || Character.isLowerCase(sign));
        return hexadecimal || mixed;
    }
}
