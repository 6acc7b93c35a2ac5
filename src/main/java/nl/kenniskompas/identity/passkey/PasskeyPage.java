package nl.kenniskompas.identity.passkey;

import java.util.List;
import java.util.Locale;

/// One's own passkeys.
///
/// @param most how many one may have
record PasskeyPage(List<Passkey> passkeys, State state, int most) {
    /// Whether one may add and remove now.
    enum State {
        OPEN,
        /// one came in too long ago: whoever found the browser open must not make a way in for themselves
        STALE,
        /// the organisation's provider lets this person in
        WORK,
        /// this installation takes none
        CLOSED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isFull() {
        return passkeys.size() >= most;
    }
}
