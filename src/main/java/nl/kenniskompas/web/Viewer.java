package nl.kenniskompas.web;

import jakarta.servlet.http.HttpServletRequest;

/// Who looks at the page, as far as the page needs to know.
///
/// @param manages has something to do in the administration
public record Viewer(boolean signedIn, String name, boolean mayEdit, boolean manages) {
    public static Viewer of(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null
                ? new Viewer(false, "", false, false)
                : new Viewer(
                        true, principal.getName(), request.isUserInRole("EDITOR"), request.isUserInRole("COORDINATOR"));
    }
}
