package nl.kenniskompas.agenda.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Index;
import nl.kenniskompas.search.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands in an agenda comes into the index, follows what it tells of, and leaves it again.
@PlatformTest
class FindableItemsTest {
    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient sql;

    private Index index;
    private AgendaWorld world;

    @BeforeEach
    void agenda() {
        index = Index.of(platform);
        world = AgendaWorld.made(platform);
    }

    private List<Hit> found(String kind, String words) {
        return index.found(Asked.of(words, 200).by(Map.of(Asked.KIND, List.of(kind))));
    }

    private Hit one(String kind, String words, long id) {
        return found(kind, words).stream()
                .filter(hit -> hit.source().id() == id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " by " + words));
    }

    private void change(String statement, Object... values) {
        sql.sql(statement).params(values).update();
    }

    private long goal(String text) {
        return sql.sql("select id from goal where agenda_id = ? and text = ?")
                .params(world.agenda(), text)
                .query(Long.class)
                .single();
    }

    @Test
    void anAgendaIsFoundByItsTitleWhoseItIsAndWhoWasConsulted() {
        change("insert into consulted (agenda_id, name, place) values (?, 'Stichting Kwelder', 0)", world.agenda());
        assertThat(one("agenda", "Stichting Kwelder", world.agenda()).address()).startsWith("/agenda/");
        one("agenda", "Ministerie van Water en Bodem", world.agenda());
        change("delete from consulted where agenda_id = ?", world.agenda());
        assertThat(found("agenda", "stichting kwelder"))
                .extracting(hit -> hit.source().id())
                .doesNotContain(world.agenda());
    }

    @Test
    void aChallengeIsFoundByWhatIsSaidOfItAndFollowsItsAgenda() {
        var challenge = one("challenge", "sloot staat droog", world.water());
        assertThat(challenge.address()).isEqualTo("/opgaven/" + world.water());
        change("update agenda set title = 'Kennisagenda Nat en Droog' where id = ?", world.agenda());
        assertThat(one("challenge", "sloot staat droog", world.water()).trail())
                .containsExactly("Kennisagenda Nat en Droog");
    }

    @Test
    void anIssueIsFoundByEachOfItsWordings() {
        change(
                "update issue set overview_title = 'Weinig neerslag', question = 'Wat doet een hittegolf?' where id = ?",
                world.drought());
        for (String words : List.of("droge zomers", "weinig neerslag", "hittegolf"))
            assertThat(one("issue", words, world.drought()).address()).isEqualTo("/vraagstukken/" + world.drought());
        change("update challenge set title = 'Zoet water' where id = ?", world.water());
        assertThat(one("issue", "hittegolf", world.drought()).trail()).endsWith("1. Zoet water");
    }

    @Test
    void aGoalFollowsTheGoalsAboveIt() {
        long goal = goal("Geen wijk onder water"), mission = goal("Leven met water");
        assertThat(one("goal", "wijk onder water", goal).trail())
                .containsExactly("Kennisagenda Water en Bodem", "Leven met water");
        assertThat(one("goal", "wijk onder water", goal).address()).endsWith("/doelen#doel-" + goal);
        change("update goal set text = 'Wonen bij water' where id = ?", mission);
        assertThat(one("goal", "wijk onder water", goal).trail()).endsWith("Wonen bij water");
        change("delete from goal where id = ?", mission);
        assertThat(found("goal", "wijk onder water"))
                .extracting(hit -> hit.source().id())
                .doesNotContain(goal);
    }

    @Test
    void aTrendIsFound() {
        assertThat(one("trend", "hete zomers", world.trend()).address()).endsWith("/trends#trend-" + world.trend());
        change("delete from trend where id = ?", world.trend());
        assertThat(found("trend", "hete zomers"))
                .extracting(hit -> hit.source().id())
                .doesNotContain(world.trend());
    }

    @Test
    void whatBelongsToAnArchivedEditionStaysFindableAndSaysSo() {
        change("update agenda set state = 'archived' where id = ?", world.agenda());
        var archived = Map.of("edition", List.of("archived"));
        assertThat(index.found(Asked.of("grondwater te laag", 200).by(archived)))
                .extracting(Hit::source)
                .contains(new Item("question", world.dry()));
        var current = Map.of("edition", List.of("concept", "adopted"));
        assertThat(index.found(Asked.of("grondwater te laag", 200).by(current)))
                .extracting(Hit::source)
                .doesNotContain(new Item("question", world.dry()));
    }

    @Test
    void allOfAnAgendaGoesWithIt() {
        change("delete from agenda where id = ?", world.agenda());
        assertThat(index.found("grondwater sloot droog zomers wijk water klimaat"))
                .extracting(hit -> hit.source().toString())
                .doesNotContain(
                        "question " + world.dry(),
                        "challenge " + world.water(),
                        "issue " + world.drought(),
                        "trend " + world.trend(),
                        "agenda " + world.agenda());
    }
}
