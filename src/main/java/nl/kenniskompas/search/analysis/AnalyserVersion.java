package nl.kenniskompas.search.analysis;

/// Which rules made the tokens of an index. Raised by hand with each change that gives other tokens for the same text.
public record AnalyserVersion(int number) {
    public static final AnalyserVersion CURRENT = new AnalyserVersion(2);
}
