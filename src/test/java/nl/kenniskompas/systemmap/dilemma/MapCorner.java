package nl.kenniskompas.systemmap.dilemma;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Factors;
import nl.kenniskompas.systemmap.writing.Sayings;
import org.springframework.context.ApplicationContext;

/// A corner of the map that a test makes for itself, by names that nobody else uses.
public record MapCorner(ApplicationContext platform) {
    public long factor(String name) {
        var factors = platform.getBean(Factors.class);
        var called = FactorName.of(name);
        return factors.called(called).orElseGet(() -> factors.add(called, null));
    }

    /// A relation of which one thing is said, by its row.
    public long relation(String cause, Sign sign, String effect, Poles poles, String... ministries) {
        long relation = relation(cause, sign, effect);
        say(relation, cause + " doet iets met " + effect, poles, ministries);
        return relation;
    }

    /// The row of a relation of which nothing is said yet.
    public long relation(String cause, Sign sign, String effect) {
        return platform.getBean(Sayings.class).relation(FactorName.of(cause), FactorName.of(effect), sign, null);
    }

    public void say(long relation, String words, Poles poles, String... ministries) {
        platform.getBean(Claims.class)
                .add(
                        relation,
                        new Claims.Said(
                                words,
                                poles,
                                List.of(ministries),
                                List.of(),
                                List.of(),
                                LocalDate.parse("2026-02-16"),
                                "Proefverkenning"),
                        List.of());
    }
}
