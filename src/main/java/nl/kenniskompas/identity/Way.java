package nl.kenniskompas.identity;

import java.util.Locale;

/// A way in.
public enum Way {
    /// one of the invented people of the demonstration
    DEMO,
    /// the identity provider of the organisation, by OpenID Connect
    OIDC,
    /// a link that is sent by mail, for people outside
    MAIL,
    /// a passkey, for people outside who added one
    PASSKEY;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
