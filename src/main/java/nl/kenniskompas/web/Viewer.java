package nl.kenniskompas.web;

import jakarta.servlet.http.HttpServletRequest;

/// Who looks at the page, as far as the page needs to know: what they may do somewhere. What they may do with the item
/// of the page tells [Shown].
///
/// @param mayContribute hands in documents and works on proposals
/// @param manages has something to do in the administration
/// @param administers manages people and organisations
public record Viewer(
        boolean signedIn, String name, boolean mayContribute, boolean mayEdit, boolean manages, boolean administers) {
    public static Viewer of(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        return principal == null
                ? new Viewer(false, "", false, false, false, false)
                : new Viewer(
                        true,
                        principal.getName(),
                        request.isUserInRole("CONTRIBUTOR"),
                        request.isUserInRole("EDITOR"),
                        request.isUserInRole("COORDINATOR"),
                        request.isUserInRole("ADMINISTRATOR"));
    }
}
