package nl.kenniskompas.identity;

import java.util.Locale;

/// Somebody added a passkey or took one away; told outside of a transaction, when it is certain.
public record PasskeyChanged(PersonId person, What what) {
    public enum What {
        PASSKEY_ADDED,
        PASSKEY_REMOVED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
