package nl.kenniskompas.identity;

import java.time.Instant;

/// A session that is open now.
///
/// @param number in this program, until it stops
/// @param device by which it began
/// @param seenAt when it last asked for something
/// @param isThis whether it is the one that asks
public record OpenSession(long number, Way way, Device device, Instant beganAt, Instant seenAt, boolean isThis) {
    /// The browser and the system in the names that their makers gave them, empty when not known. Of all that a browser
    /// tells about itself nothing else is kept.
    public record Device(String browser, String system) {
        public boolean isKnown() {
            return !browser.isEmpty() && !system.isEmpty();
        }
    }
}
