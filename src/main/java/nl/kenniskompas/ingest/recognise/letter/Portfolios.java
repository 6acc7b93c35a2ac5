package nl.kenniskompas.ingest.recognise.letter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.identity.register.MinistryName;
import nl.kenniskompas.identity.register.MinistryRegister;
import nl.kenniskompas.identity.register.Portfolio;
import nl.kenniskompas.identity.register.Spelling;
import org.jspecify.annotations.Nullable;

/// What ministers are called after, and the usual abbreviation of the ministry where they sit.
final class Portfolios {
    private static final int LONGEST_ABBREVIATION = 4;
    private static final String HOUSING = "VRO";

    private static final List<Portfolio> ALL = Stream.concat(
                    MinistryRegister.national().names().stream().flatMap(Portfolios::called),
                    MinistryRegister.national().portfolios().stream())
            .flatMap(Portfolios::spelled)
            .distinct()
            .sorted(Comparator.comparingInt((Portfolio p) -> p.name().length()).reversed())
            .toList();

    private Portfolios() {}

    private static Stream<Portfolio> called(MinistryName name) {
        return Stream.of(name.name(), name.abbreviation(), Spelling.withAmpersand(name.abbreviation()))
                .map(words -> new Portfolio(words, name.abbreviation()));
    }

    private static Stream<Portfolio> spelled(Portfolio portfolio) {
        return Stream.of(portfolio.name(), portfolio.name().replace(" en ", " & "))
                .map(words -> new Portfolio(words, portfolio.ministry()));
    }

    /// The longest portfolio that starts at `at`. Housing had a minister within BZK before it was a ministry.
    ///
    /// @param guest "Minister voor", who sits in another's ministry
    static @Nullable Portfolio at(String words, int at, boolean guest) {
        for (Portfolio portfolio : ALL) {
            int end = at + portfolio.name().length();
            boolean named = portfolio.name().length() > LONGEST_ABBREVIATION;
            if (!words.regionMatches(
                    named, at, portfolio.name(), 0, portfolio.name().length())) continue;
            if (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) continue;
            boolean lodged = guest && HOUSING.equals(portfolio.ministry());
            return new Portfolio(words.substring(at, end), lodged ? "BZK" : portfolio.ministry());
        }
        return null;
    }
}
