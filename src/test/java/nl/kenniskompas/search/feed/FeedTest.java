package nl.kenniskompas.search.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Searching;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Changes reach the index by themselves.
@PlatformTest
class FeedTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    Searching searching;

    @Autowired
    Renewal renewal;

    private List<String> found(String words) {
        return searching.find(Asked.of(words, 20)).hits().stream()
                .map(Hit::address)
                .toList();
    }

    private void soon(Runnable check) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check::run);
    }

    @Test
    void aQuestionIsFoundOnceItStandsAndNoLongerWhenItIsGone() {
        var world = AgendaWorld.made(context);
        String address = "/kennisvragen/" + world.dry();
        soon(() -> assertThat(found("grondwaterstand te laag")).contains(address));
        sql.sql("update question set text = 'Wat kost een kwelderwerk?', version = version + 1 where id = ?")
                .param(world.dry())
                .update();
        soon(() -> assertThat(found("kwelderwerken")).contains(address));
        sql.sql("delete from question where id = ?").param(world.dry()).update();
        soon(() -> assertThat(found("kwelderwerken")).doesNotContain(address));
    }

    @Test
    void whatAnEntryTellsOfOthersChangesWithThem() {
        var world = AgendaWorld.made(context);
        String address = "/kennisvragen/" + world.dry();
        soon(() -> assertThat(found("grondwater")).contains(address));
        sql.sql("update issue set chapter_title = 'Zomers zonder regenbuien' where id = ?")
                .param(world.drought())
                .update();
        soon(() -> assertThat(searching.find(Asked.of("grondwater", 20)).hits())
                .filteredOn(hit -> hit.address().equals(address))
                .singleElement()
                .satisfies(hit -> assertThat(hit.trail()).contains("a. Zomers zonder regenbuien")));
    }

    @Test
    void aFreshIndexHasWhatTheFormerOneHad() {
        var world = AgendaWorld.made(context);
        String address = "/kennisvragen/" + world.salt();
        soon(() -> assertThat(found("dijk zout")).contains(address));
        renewal.begin();
        soon(() -> {
            assertThat(renewal.state().making()).isFalse();
            assertThat(renewal.state().waiting()).isZero();
        });
        assertThat(found("dijk zout")).contains(address);
    }
}
