package nl.kenniskompas.identity;

import java.time.Instant;
import java.time.Period;

/// What is not kept for ever: one rule. Each module brings a bean for what it keeps, a daily job applies them, and the
/// privacy page tells them.
///
/// @param what names the rule, and its texts `administration.privacy.rule.<what>`
/// @param period how long it is kept
public record Retention(String what, Period period, LettingGo lettingGo) {
    /// Runs as the platform, in a transaction of its own.
    @FunctionalInterface
    public interface LettingGo {
        /// @param before the moment that lies the period back
        /// @return how many things went
        int apply(Instant before, Instant now);
    }
}
