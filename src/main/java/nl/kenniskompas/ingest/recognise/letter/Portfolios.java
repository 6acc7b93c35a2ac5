package nl.kenniskompas.ingest.recognise.letter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What ministers are called after, and the usual abbreviation of the ministry where they sit.
final class Portfolios {
    /// @param name as in "Minister van ..."
    record Portfolio(String name, @Nullable String ministry) {}

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("AZ", List.of("Algemene Zaken")),
            Map.entry("AenM", List.of("Asiel en Migratie", "AenM", "A&M")),
            Map.entry(
                    "BZK",
                    List.of(
                            "Binnenlandse Zaken en Koninkrijksrelaties",
                            "Koninkrijksrelaties en Digitalisering",
                            "Herstel Groningen",
                            "Digitale Economie en Soevereiniteit",
                            "Digitalisering en Koninkrijksrelaties",
                            "Binnenlandse Zaken",
                            "Wonen en Rijksdienst",
                            "Digitalisering",
                            "BZK")),
            Map.entry(
                    "BZ",
                    List.of(
                            "Buitenlandse Zaken",
                            "Buitenlandse Handel en Ontwikkelingssamenwerking",
                            "Buitenlandse Handel en Ontwikkelingshulp",
                            "Ontwikkelingssamenwerking",
                            "Buitenlandse Handel",
                            "BZ",
                            "BHOS",
                            "BuHa-OS")),
            Map.entry("DEF", List.of("Defensie", "DEF")),
            Map.entry("EZ", List.of("Economische Zaken", "EZ")),
            Map.entry("EZK", List.of("Economische Zaken en Klimaat", "Klimaat en Energie", "Mijnbouw", "EZK")),
            Map.entry(
                    "FIN",
                    List.of(
                            "Financiën",
                            "Financiën - Toeslagen en Douane",
                            "Financiën – Toeslagen en Douane",
                            "Financiën – Fiscaliteit en Belastingdienst",
                            "Financiën - Fiscaliteit en Belastingdienst",
                            "Financién",
                            "Fiscaliteit en Belastingdienst",
                            "Toeslagen en Douane",
                            "Fiscaliteit, Belastingdienst en Douane",
                            "FIN",
                            "Fin")),
            Map.entry("IenW", List.of("Infrastructuur en Waterstaat", "Openbaar Vervoer en Milieu", "IenW", "I&W")),
            Map.entry("IenM", List.of("Infrastructuur en Milieu", "IenM", "I&M")),
            Map.entry("JenV", List.of("Justitie en Veiligheid", "Rechtsbescherming", "JenV", "J&V")),
            Map.entry("VenJ", List.of("Veiligheid en Justitie", "VenJ", "V&J")),
            Map.entry("KGG", List.of("Klimaat en Groene Groei", "KGG")),
            Map.entry("LNV", List.of("Landbouw, Natuur en Voedselkwaliteit", "Natuur en Stikstof", "LNV")),
            Map.entry("LVVN", List.of("Landbouw, Visserij, Voedselzekerheid en Natuur", "LVVN")),
            Map.entry(
                    "OCW",
                    List.of(
                            "Onderwijs, Cultuur en Wetenschap",
                            "Primair en Voortgezet Onderwijs",
                            "Basis- en Voortgezet Onderwijs en Media",
                            "Cultuur en Media",
                            "Funderend Onderwijs en Media",
                            "Primair en voortgezet onderwijs",
                            "OCW",
                            "PVO",
                            "BVOM")),
            Map.entry(
                    "SZW",
                    List.of(
                            "Sociale Zaken en Werkgelegenheid",
                            "Armoedebeleid, Participatie en Pensioenen",
                            "Participatie en Integratie",
                            "SZW",
                            "APP")),
            Map.entry(
                    "VWS",
                    List.of(
                            "Volksgezondheid, Welzijn en Sport",
                            "Volksgezondheid Welzijn en Sport",
                            "Langdurige Zorg en Sport",
                            "Medische Zorg en Sport",
                            "Medische Zorg",
                            "Langdurige en Maatschappelijke Zorg",
                            "Jeugd, Preventie en Sport",
                            "Volksgezondheid",
                            "VWS",
                            "LZS",
                            "MZS",
                            "LMZ")),
            Map.entry("VRO", List.of("Volkshuisvesting en Ruimtelijke Ordening", "VRO")));

    private static final List<Portfolio> ALL = NAMES.entrySet().stream()
            .flatMap(e -> e.getValue().stream().flatMap(name -> spellings(name).map(n -> new Portfolio(n, e.getKey()))))
            .sorted(Comparator.comparingInt((Portfolio p) -> p.name().length()).reversed())
            .toList();

    private Portfolios() {}

    private static Stream<String> spellings(String name) {
        return name.contains(" en ") ? Stream.of(name, name.replace(" en ", " & ")) : Stream.of(name);
    }

    /// The longest portfolio that starts at `at`. Housing had a minister within BZK before it was a ministry.
    ///
    /// @param guest "Minister voor", who sits in another's ministry
    static @Nullable Portfolio at(String words, int at, boolean guest) {
        for (Portfolio portfolio : ALL) {
            int end = at + portfolio.name().length();
            boolean named = portfolio.name().length() > 4;
            if (!words.regionMatches(
                    named, at, portfolio.name(), 0, portfolio.name().length())) continue;
            if (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) continue;
            boolean lodged = guest && "VRO".equals(portfolio.ministry());
            return new Portfolio(words.substring(at, end), lodged ? "BZK" : portfolio.ministry());
        }
        return null;
    }
}
