package nl.kenniskompas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/// A message that survives one redirect: "saved", "undone". Only a key is kept, never words from outside.
public final class Notice {
    private static final String ATTRIBUTE = "kompas.notice";

    private Notice() {}

    public static void leave(HttpServletRequest request, String key) {
        request.getSession().setAttribute(ATTRIBUTE, key);
    }

    static @Nullable String taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) return null;
        var key = (String) session.getAttribute(ATTRIBUTE);
        if (key != null) session.removeAttribute(ATTRIBUTE);
        return key;
    }
}
