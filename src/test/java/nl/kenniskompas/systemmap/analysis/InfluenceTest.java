package nl.kenniskompas.systemmap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.kenniskompas.systemmap.analysis.Brokers.Broker;
import nl.kenniskompas.systemmap.analysis.Influences.Influence;
import nl.kenniskompas.systemmap.map.Sign;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfluenceTest {
    @Test
    void influenceCountsWhatIsReachedWithinThreeSteps() {
        var tiny = TinyMap.of("a + b", "b + c", "c + d", "d + e", "a + c");
        var all = Influences.of(tiny.network(), 3).all();

        assertThat(all).contains(new Influence(tiny.id("a"), 4, 0), new Influence(tiny.id("e"), 0, 4));
        assertThat(all).contains(new Influence(tiny.id("b"), 3, 1));
    }

    @Test
    void influenceLooksNoFurtherThanItsSteps() {
        var tiny = TinyMap.of("a + b", "b + c", "c + d", "d + e");

        assertThat(Influences.of(tiny.network(), 3).all()).contains(new Influence(tiny.id("a"), 3, 0));
    }

    @Test
    void moreThanSixtyFourFactorsAreCountedToo() {
        var lines = new String[150];
        for (int at = 0; at < lines.length; at++) lines[at] = "f" + at + " + hub";
        var tiny = TinyMap.of(lines);

        assertThat(Influences.of(tiny.network(), 3).mostInfluenced(5))
                .containsExactly(new Influence(tiny.id("hub"), 0, 150));
    }

    @Test
    void whatEverythingGoesByIsABroker() {
        var tiny = TinyMap.of("a + hub", "b + hub", "hub + c", "hub + d");
        var brokers = Brokers.of(tiny.network());

        assertThat(brokers.isSample()).isFalse();
        assertThat(brokers.top(9)).extracting(Broker::factor).containsExactly(tiny.id("hub"));
        assertThat(brokers.top(1).getFirst().part()).isCloseTo(0.5, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void betweennessIsThatOfAnotherProgram(long seed) {
        var tiny = TinyMap.random(seed, 20, 60);
        var graph = new SimpleDirectedGraph<Long, DefaultEdge>(DefaultEdge.class);
        tiny.map().factors().forEach(factor -> graph.addVertex(factor.id()));
        tiny.map().relations().forEach(relation -> graph.addEdge(relation.cause(), relation.effect()));
        var theirs = new BetweennessCentrality<>(graph).getScores();
        var ours = Brokers.of(tiny.network()).all();
        double pairs = ours.stream().mapToDouble(Broker::part).sum() == 0
                ? 1
                : theirs.values().stream().mapToDouble(Double::doubleValue).sum()
                        / ours.stream().mapToDouble(Broker::part).sum();

        for (var broker : ours) assertThat(broker.part() * pairs).isCloseTo(theirs.get(broker.factor()), within(1e-6));
    }

    @Test
    void twoClustersWithOneRelationBetweenThemAreTwoCommunities() {
        var tiny = TinyMap.of(
                "a + b : SZW",
                "b + c : SZW",
                "c + a : SZW",
                "x + y : EZK",
                "y + z : EZK",
                "z + x : EZK",
                "c - x : IenW");
        var communities = Communities.of(tiny.network());

        assertThat(communities.all()).hasSize(2);
        assertThat(communities.all().getFirst().factors())
                .containsExactlyInAnyOrder(tiny.id("a"), tiny.id("b"), tiny.id("c"));
        assertThat(communities.all().getFirst().within()).isEqualTo(3);
        assertThat(communities.all().getFirst().across()).isEqualTo(1);
        assertThat(communities.all().getFirst().ministries().getFirst().name()).isEqualTo("SZW");
        assertThat(communities.modularity()).isCloseTo(6.0 / 7 - 0.5, within(1e-9));
    }

    @Test
    void aDetourThatSaysTheOppositeIsAContradiction() {
        var tiny = TinyMap.of("a + c", "a + b", "b - c", "c + d");
        var found = Contradictions.in(tiny.network(), Bound.CONTRADICTIONS, 10);

        assertThat(found.pairs()).isEqualTo(2);
        assertThat(found.all().getFirst()).satisfies(first -> {
            assertThat(tiny.words(first.more())).isEqualTo("a c");
            assertThat(tiny.words(first.less())).isEqualTo("a b c");
            assertThat(first.less().sign()).isEqualTo(Sign.LESS);
        });
    }

    @Test
    void theSameSignAlongTwoWaysIsNoContradiction() {
        var tiny = TinyMap.of("a + c", "a - b", "b - c");

        assertThat(Contradictions.in(tiny.network(), Bound.CONTRADICTIONS, 10).all())
                .isEmpty();
    }

    @Test
    void aWayThatPassesAFactorTwiceContradictsNothing() {
        var tiny = TinyMap.of("a + b", "b - c", "c + b");

        assertThat(Contradictions.in(tiny.network(), Bound.CONTRADICTIONS, 10).pairs())
                .isZero();
    }
}
