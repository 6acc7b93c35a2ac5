package nl.kenniskompas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What surrounds every page: language, reader, place, and the moment that is read.
///
/// @param asOf null when the page shows today
/// @param asOfParameter the moment as it stands in the address
/// @param shown what the page is about and what this reader may do with it, null when about nothing in particular
/// @param notice key of a message about what just happened, null when nothing did
/// @param forgery makes the token against forged forms, and a session with it: who only reads gets neither
public record Screen(
        Text text,
        Viewer viewer,
        String path,
        String query,
        @Nullable Instant asOf,
        String asOfParameter,
        @Nullable String notice,
        @Nullable Shown shown,
        Supplier<String> forgery,
        String build) {
    /// Request attribute under which the module history leaves the [Instant] that is read.
    public static final String AS_OF = "kompas.asOf";

    static final String AS_OF_PARAMETER = "op";

    static Screen of(HttpServletRequest request, Text text, String build) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var query = request.getQueryString();
        var moment = request.getParameter(AS_OF_PARAMETER);
        return new Screen(
                text,
                Viewer.of(request),
                Paths.of(request),
                query == null ? "" : query,
                (Instant) request.getAttribute(AS_OF),
                moment == null ? "" : moment,
                Notice.taken(request),
                (Shown) request.getAttribute(Shown.class.getName()),
                csrf == null ? () -> "" : csrf::getToken,
                build);
    }

    /// The token that each form carries.
    public String csrf() {
        return forgery.get();
    }

    /// An address inside the platform; keeps the reader on the day that is read.
    public String to(String address) {
        if (asOf == null) return address;
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        String rest = fragment < 0 ? "" : address.substring(fragment);
        return page + (page.contains("?") ? "&" : "?") + AS_OF_PARAMETER + "=" + asOfParameter + rest;
    }

    /// This page in another language.
    public String inLanguage(String language) {
        String rest = Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(Views.LANGUAGE + "="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return path + "?" + rest + Views.LANGUAGE + "=" + language;
    }

    /// The day that is read; with the time when a moment was asked for.
    public String asOfWords() {
        if (asOf == null) return "";
        return asOfParameter.contains("T") ? text.time(asOf) : text.date(asOf.minusSeconds(1));
    }

    /// Only who may edit and looks at today gets buttons that change something.
    public boolean mayEdit() {
        return viewer.mayEdit() && asOf == null && (shown == null || shown.mayEdit());
    }

    /// The same for handing in documents.
    public boolean mayContribute() {
        return viewer.mayContribute() && asOf == null;
    }

    /// The same for managing people and organisations.
    public boolean mayAdminister() {
        return viewer.administers() && asOf == null;
    }

    /// The same for what takes the role of a coordinator.
    public boolean mayGovern() {
        return asOf == null && shown != null && shown.mayGovern();
    }
}
