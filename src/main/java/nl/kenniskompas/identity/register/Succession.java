package nl.kenniskompas.identity.register;

import java.time.LocalDate;

/// What became of a ministry, or where it came from.
///
/// @param code of the ministry that went, or came
/// @param other the ministry that it went into, or came out of
public record Succession(String code, Way way, String other, LocalDate day) {
    public enum Way {
        MERGED_INTO,
        SPLIT_OFF_FROM,
        NOW_UNDER
    }
}
