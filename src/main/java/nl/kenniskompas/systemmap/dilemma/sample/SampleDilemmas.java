package nl.kenniskompas.systemmap.dilemma.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.systemmap.dilemma.DilemmaOption;
import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import nl.kenniskompas.systemmap.dilemma.DilemmaStep.Said;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaOptions;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaPositions;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaSteps;
import nl.kenniskompas.systemmap.dilemma.writing.Dilemmas;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts dilemmas on a map that just came in with the sample documents; never when there was one before.
@Component
@Profile("demo")
@ConditionalOnProperty(name = "kompas.sample", matchIfMissing = true)
@Order(SampleDilemmas.AFTER_THE_DOCUMENTS)
class SampleDilemmas implements ApplicationRunner {
    static final int AFTER_THE_DOCUMENTS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(SampleDilemmas.class);

    private final JdbcClient sql;
    private final SystemMaps maps;
    private final Tradeoffs tradeoffs;
    private final Dilemmas dilemmas;
    private final DilemmaPositions positions;
    private final DilemmaOptions options;
    private final DilemmaSteps steps;

    SampleDilemmas(
            JdbcClient sql,
            SystemMaps maps,
            Tradeoffs tradeoffs,
            Dilemmas dilemmas,
            DilemmaPositions positions,
            DilemmaOptions options,
            DilemmaSteps steps) {
        this.sql = sql;
        this.maps = maps;
        this.tradeoffs = tradeoffs;
        this.dilemmas = dilemmas;
        this.positions = positions;
        this.options = options;
        this.steps = steps;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(Actor.PLATFORM, () -> {
            try {
                fill();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void fill() throws IOException {
        var map = maps.read();
        if (map.isEmpty() || hadAny()) return;
        for (var one : SampleDilemma.all()) {
            var about = one.relations().stream()
                    .flatMap(said -> relation(map, said).stream())
                    .toList();
            if (!about.isEmpty()) keep(one, about);
        }
    }

    private boolean hadAny() {
        return sql.sql("select exists (select from history.dilemma)")
                .query(Boolean.class)
                .single();
    }

    private static Optional<Relation> relation(SystemMap map, List<String> said) {
        var found = map.relations().stream()
                .filter(relation -> map.factor(relation.cause()).name().equals(said.get(0))
                        && relation.sign().sign().equals(said.get(1))
                        && map.factor(relation.effect()).name().equals(said.get(2)))
                .findFirst();
        if (found.isEmpty()) LOG.warn("the sample map does not say {}", said);
        return found;
    }

    private void keep(SampleDilemma it, List<Relation> about) {
        long id = dilemmas.add(it.begin(), about.stream().map(Relation::id).toList(), List.of());
        for (var position : it.positions()) positions.add(position(id, position));
        var made = new ArrayList<Long>();
        for (int place = 0; place < it.options().size(); place++)
            made.add(options.add(option(id, it.options().get(place), place)));
        for (var step : it.steps()) steps.take(tradeoffs.of(id).dilemma(), step.does(), said(it, step, made));
    }

    private static DilemmaPosition position(long dilemma, SampleDilemma.Position it) {
        var ministry = new Ministry("", it.ministry(), it.ministry());
        return new DilemmaPosition(
                0, 0, dilemma, it.ministry(), ministry, it.leans(), it.words(), it.by(), it.on(), it.in(), null);
    }

    private static DilemmaOption option(long dilemma, SampleDilemma.Option it, int place) {
        return new DilemmaOption(0, 0, dilemma, it.title(), it.text(), it.first(), it.second(), it.actors(), place);
    }

    private static Said said(SampleDilemma of, SampleDilemma.Step it, List<Long> options) {
        Integer chosen = it.option();
        return new Said(
                it.on(),
                it.reason(),
                it.decision(),
                chosen == null ? null : options.get(chosen),
                chosen == null ? null : of.options().get(chosen).title());
    }
}
