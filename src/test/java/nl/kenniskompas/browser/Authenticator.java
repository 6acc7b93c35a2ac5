package nl.kenniskompas.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// A device for passkeys that lives in the browser of a visitor, and answers as it is told.
final class Authenticator {
    private final CDPSession tools;
    private final String id;

    Authenticator(Page page) {
        tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        id = tools.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
    }

    /// Whether the device finds that it is its owner who holds it.
    void recognises(boolean owner) {
        var asked = about();
        asked.addProperty("isUserVerified", owner);
        tools.send("WebAuthn.setUserVerified", asked);
    }

    int passkeys() {
        return tools.send("WebAuthn.getCredentials", about())
                .getAsJsonArray("credentials")
                .size();
    }

    private JsonObject about() {
        var about = new JsonObject();
        about.addProperty("authenticatorId", id);
        return about;
    }
}
