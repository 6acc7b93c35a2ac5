package nl.kenniskompas.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

final class Paths {
    private Paths() {}

    /// The address that the reader asked for, also while an error page is made for it.
    static String of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String address ? address : request.getRequestURI();
    }
}
