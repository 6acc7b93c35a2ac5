package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.List;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Routes;
import nl.kenniskompas.search.Index;
import nl.kenniskompas.trust.Cast.Visitor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/// A world with only what is public, everybody who may come by, and what they do.
record Scene(Cast cast, HiddenWorld world, List<Routes> modules, MockMvcTester browser, JdbcClient sql, Index index) {
    /// Who sees least, and who sees most without being one of the people it is for.
    private static final List<String> OUTSIDERS = List.of("nobody", "no role", "administrator elsewhere");

    static Scene of(ApplicationContext platform) {
        var sql = platform.getBean(JdbcClient.class);
        long keeper = organisation(sql);
        return new Scene(
                Cast.made(platform, new OrganisationId(keeper), new OrganisationId(organisation(sql))),
                new HiddenWorld(sql, platform.getBean(PlatformTransactionManager.class), keeper),
                platform.getBeanProvider(Routes.class).orderedStream().toList(),
                platform.getBean(MockMvcTester.class),
                sql,
                Index.of(platform));
    }

    private static long organisation(JdbcClient sql) {
        return sql.sql("insert into organisation (name) values ('Proef ' || gen_random_uuid()) returning id")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    /// Hides something of each kind from all but one audience, for each audience.
    void hide() {
        world.hide(Word.ORGANISATION.in(world), "organisation", world.organisation(), null);
        world.hide(
                Word.CIRCLE.in(world),
                "circle",
                null,
                world.circle(cast.grouped().value()));
        world.hide(Word.PEOPLE.in(world), "people", null, null, cast.named().value());
        world.propose(Word.PROPOSAL.in(world));
        index.settled();
    }

    List<Visitor> outsiders() {
        return cast.all().stream()
                .filter(visitor -> OUTSIDERS.contains(visitor.called()))
                .toList();
    }

    long lastChange() {
        return sql.sql("select coalesce(max(id), 0) from history.change")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    List<Long> changesSince(long before) {
        return sql.sql("select id from history.change where id > ? order by id")
                .param(before)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    Answer get(Visitor visitor, String address) {
        return answer(visitor, address, browser.get().uri(URI.create(address)));
    }

    Answer post(Visitor visitor, String address) {
        return answer(visitor, address, browser.post().uri(URI.create(address)).with(csrf()));
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
