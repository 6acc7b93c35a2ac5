package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.identity.Routes;
import nl.kenniskompas.trust.Cast.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/// What is hidden leaves no trace: in no page, list, count, feed, export or log, for nobody it is hidden from; nor in
/// the database itself, asked with the application's own login.
@PlatformTest
class NoTraceTest {
    /// A public one, and one for each audience.
    private static final int IDS = 4;

    private static final Set<String> READERS_OF_THE_PAST =
            Set.of("nobody", "administrator elsewhere", "reader of the keeper");

    /// Who sees least, and who sees most without being one of the people it is for.
    private static final Set<String> OUTSIDERS = Set.of("nobody", "no role", "administrator elsewhere");

    @Autowired
    ApplicationContext platform;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    List<Routes> modules;

    @Autowired
    Connections connections;

    private @Nullable Cast made;
    private @Nullable HiddenWorld world;
    private long beginning;

    @BeforeEach
    void aWorldWithOnlyWhatIsPublic() {
        beginning = lastChange();
        long keeper = organisation();
        made = Cast.made(platform, new OrganisationId(keeper), new OrganisationId(organisation()));
        world = new HiddenWorld(sql, transactions, keeper);
    }

    @Test
    void nobodyFindsAWordOfWhatIsHiddenFromThemOnAnyRoute() {
        long before = lastChange();
        hide();
        var walk = new Walk(modules, world(), changesSince(before));
        var traces = new ArrayList<String>();
        var seen = new EnumMap<Word, Integer>(Word.class);
        int asked = 0;
        for (Visitor visitor : cast().all()) {
            for (Route route : walk.routes(HttpMethod.GET).toList()) {
                for (String address : walk.addresses(route, IDS, READERS_OF_THE_PAST.contains(visitor.called()))) {
                    asked++;
                    String text = get(visitor, address).text();
                    for (Word word : Word.values())
                        if (text.contains(said(word))) {
                            if (isFor(word, visitor)) seen.merge(word, 1, Integer::sum);
                            else traces.add(visitor.called() + " " + address + " " + word);
                        }
                }
            }
        }
        System.out.println("routes " + walk.routes(HttpMethod.GET).count() + ", visitors "
                + cast().all().size() + ", hidden items " + world().hiddenItems() + ", requests " + asked + ", traces "
                + traces.size());
        assertThat(traces).as("where a visitor found what is hidden").isEmpty();
        assertThat(seen.keySet()).as("who may see it does").contains(Word.values());
    }

    @Test
    void forWhoMayNotSeeItNothingDiffersNotEvenACount() {
        var outsiders = cast().all().stream()
                .filter(visitor -> OUTSIDERS.contains(visitor.called()))
                .toList();
        var open = new Walk(modules, world(), List.of());
        var addresses = open.routes(HttpMethod.GET)
                .flatMap(route -> open.addresses(route, IDS, true).stream())
                .filter(address -> !address.startsWith("/beheer"))
                .distinct()
                .toList();
        var before = pages(outsiders, addresses);
        hide();
        assertThat(pages(outsiders, addresses)).isEqualTo(before);
    }

    @Test
    void whoMayNotChangeSomethingIsRefusedOnEachRouteThatDoes() {
        hide();
        var walk = new Walk(modules, world(), List.of(1L));
        var passed = new ArrayList<String>();
        int asked = 0;
        for (Visitor visitor : cast().all())
            for (Route route : walk.routes(HttpMethod.POST).toList())
                if (route.least() instanceof Route.Least.Having(Role least)
                        && (!visitor.has(least) || route.item() != null && !visitor.insider()))
                    for (String address : walk.filled(route, IDS)) {
                        asked++;
                        int status = post(visitor, address).status();
                        boolean refused = status == 403
                                || status == 404
                                || visitor.person() == null && status == 302
                                || status == 400 && isAsIfNotThere(visitor, route);
                        // what no organisation keeps may be changed by editors of any
                        if (!refused && !(route.item() == null && visitor.has(least)))
                            passed.add(visitor.called() + " " + address + " " + status);
                    }
        System.out.println("refused posts: " + (asked - passed.size()) + " of " + asked);
        assertThat(passed).isEmpty();
    }

    /// An empty form to an agenda that is not there is refused for its emptiness.
    private boolean isAsIfNotThere(Visitor visitor, Route route) {
        return route.pattern().contains("{slug}")
                && post(visitor, route.pattern().replace("{slug}", "niet-" + world().number()))
                                .status()
                        == 400;
    }

    @Test
    void theDatabaseItselfKeepsItFromTheApplication() throws SQLException {
        hide();
        var traces = new ArrayList<String>();
        int tables = 0;
        for (Visitor visitor : cast().all())
            if (OUTSIDERS.contains(visitor.called()) || visitor.called().equals("reader of the keeper"))
                tables += traces(visitor, traces);
        System.out.println("tables and views read by direct SQL: " + tables + ", traces " + traces.size());
        assertThat(traces).isEmpty();
    }

    private int traces(Visitor visitor, List<String> traces) throws SQLException {
        var login = connections.application();
        try (var direct = DriverManager.getConnection(login.url(), login.user(), login.password());
                var statement = direct.createStatement()) {
            statement.execute("select set_config('kompas.reader', '" + visitor.reader() + "', false)");
            int read = 0;
            for (String table : tables()) {
                read++;
                var hidden = Arrays.stream(Word.values())
                        .filter(word -> !isFor(word, visitor))
                        .map(word -> "'%" + said(word) + "%'")
                        .toList();
                // of the log only what came after the beginning: the whole of it is slow to read, and holds no word
                // before
                String where = table.equals("history.told") || table.equals("history.change")
                        ? " and t.id > " + beginning
                        : "";
                try (var rows = statement.executeQuery("select count(*) from " + table
                        + " t where t::text like any (array[" + String.join(", ", hidden) + "])" + where)) {
                    rows.next();
                    if (rows.getLong(1) > 0) traces.add(visitor.called() + " " + table);
                }
            }
            return read;
        }
    }

    private List<String> tables() {
        return sql.sql(
                        "select table_schema || '.' || table_name from information_schema.tables"
                                + " where table_schema in ('live', 'history', 'past')"
                                + " and has_table_privilege('kompas', quote_ident(table_schema) || '.' || quote_ident(table_name), 'select')")
                .query((row, n) -> row.getString(1))
                .list();
    }

    /// Tests share a database and a slug is there once, so each world has its own words.
    private enum Word {
        ORGANISATION,
        CIRCLE,
        PEOPLE,
        PROPOSAL
    }

    private String said(Word word) {
        return "kanarie-" + word.name().toLowerCase(java.util.Locale.ROOT) + "-" + world().number() + "x";
    }

    private static boolean isFor(Word word, Visitor visitor) {
        return switch (word) {
            case ORGANISATION -> visitor.insider();
            case CIRCLE -> visitor.called().equals("in the group");
            case PEOPLE -> visitor.called().equals("named");
            case PROPOSAL -> visitor.insider() && visitor.has(Role.CONTRIBUTOR);
        };
    }

    private void hide() {
        world().hide(said(Word.ORGANISATION), "organisation", world().organisation(), null, new Long[0]);
        world().hide(
                        said(Word.CIRCLE),
                        "circle",
                        null,
                        world().circle(cast().grouped().value()),
                        new Long[0]);
        world().hide(said(Word.PEOPLE), "people", null, null, new Long[] {
            cast().named().value()
        });
        world().propose(said(Word.PROPOSAL));
    }

    private Cast cast() {
        return Objects.requireNonNull(made);
    }

    private HiddenWorld world() {
        return Objects.requireNonNull(world);
    }

    private long organisation() {
        return sql.sql("insert into organisation (name) values ('Proef ' || gen_random_uuid()) returning id")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private long lastChange() {
        return sql.sql("select coalesce(max(id), 0) from history.change")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private List<Long> changesSince(long before) {
        return sql.sql("select id from history.change where id > ? order by id")
                .param(before)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private Map<String, String> pages(List<Visitor> visitors, List<String> addresses) {
        var pages = new LinkedHashMap<String, String>();
        for (Visitor visitor : visitors)
            for (String address : addresses) {
                var answer = get(visitor, address);
                pages.put(
                        visitor.called() + " " + address,
                        answer.status()
                                + answer.text()
                                        .replaceAll("name=\"(_csrf|key|sleutel)\" value=\"[^\"]*\"", "")
                                        // what differs between two answers whatever stands in them
                                        .replaceAll("[0-9a-f-]{36}|data-incident>[a-z0-9]+|\\[\\d+]", "")
                                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z", ""));
            }
        return pages;
    }

    private Answer get(Visitor visitor, String address) {
        return answer(visitor, address, browser.get().uri(java.net.URI.create(address)));
    }

    private Answer post(Visitor visitor, String address) {
        return answer(
                visitor,
                address,
                browser.post().uri(java.net.URI.create(address)).with(csrf()));
    }

    private static Answer answer(Visitor visitor, String address, MockMvcTester.MockMvcRequestBuilder request) {
        var person = visitor.person();
        var answered = (person == null ? request : request.with(As.of(person))).exchange();
        assertThat(answered.getUnresolvedException())
                .as(visitor.called() + " " + address)
                .isNull();
        return Answer.of(answered.getResponse());
    }
}
