package nl.kenniskompas.ingest.recognise.time;

import java.util.List;

/// The names of the months, in order and in lower case.
public final class Months {
    public static final List<String> DUTCH = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    public static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /// The names as choices of a pattern, without brackets around them.
    public static final String DUTCH_CHOICES = String.join("|", DUTCH);

    public static final String ALL_CHOICES = DUTCH_CHOICES + "|" + String.join("|", ENGLISH);

    private Months() {}
}
