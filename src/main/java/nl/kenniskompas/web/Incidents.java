package nl.kenniskompas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.random.RandomGenerator;

/// The mark by which a visitor and the log speak of the same request. A visitor who reports it tells nothing else.
public final class Incidents {
    /// Request attribute: which of the problem pages tells best what happened, for who knows more than a status.
    public static final String PROBLEM = "kompas.problem";

    private static final String MARK = "kompas.incident";
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 8;

    private final RandomGenerator random;

    public Incidents(RandomGenerator random) {
        this.random = random;
    }

    /// Made at the first asking, the same for the rest of the request.
    public String of(HttpServletRequest request) {
        if (request.getAttribute(MARK) instanceof String made) return made;
        var mark = new StringBuilder();
        while (mark.length() < LENGTH) mark.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        request.setAttribute(MARK, mark.toString());
        return mark.toString();
    }
}
