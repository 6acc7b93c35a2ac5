package nl.kenniskompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages that no link leads to have no barriers either, wide and narrow.
@BrowserTest
class OddPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Test
    void pagesThatSayNoHaveNoBarriers() {
        var faults = new ArrayList<String>();
        try (Visitor visitor = Visitor.wide(port).signedInAs("reader")) {
            for (String path : List.of("/kennisvragen/999999", "/nergens", "/voorstellen", "/?op=ooit")) {
                faults.addAll(Barriers.onBothWidths(visitor.go(path)));
                assertThat(visitor.page.locator(".kk-error-page")).isVisible();
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void formsWithErrorsHaveNoBarriers() {
        var faults = new ArrayList<String>();
        try (Visitor visitor = Visitor.wide(port).signedInAs("coordinator")) {
            visitor.go("/bibliotheek/nieuw");
            visitor.page.locator("main button[type=submit]").click();
            faults.addAll(Barriers.onBothWidths(visitor));
            String form = aQuestion(visitor) + "/bewerken";
            visitor.go(form).page.locator("#veld-text").fill("");
            visitor.page.locator(".kk-form .nl-button--primary").click();
            assertThat(visitor.page.locator("[aria-invalid]")).isVisible();
            faults.addAll(Barriers.onBothWidths(visitor));
        }
        assertThat(faults).isEmpty();
    }

    private static String aQuestion(Visitor visitor) {
        return visitor.go("/")
                .follow("/opgaven/")
                .follow("/vraagstukken/")
                .follow("/kennisvragen/")
                .path();
    }

    @Test
    void conflictsHaveNoBarriers() {
        var faults = new ArrayList<String>();
        try (Visitor slow = Visitor.wide(port).signedInAs("coordinator");
                Visitor quick = Visitor.wide(port).signedInAs("editor")) {
            String mine = freshQuestion(slow);
            slow.go(mine + "/bewerken");
            write(quick.go(mine + "/bewerken").page, "Wie was er eerder?");
            write(slow.page, "Wie was er later?");
            assertThat(slow.page.locator(".kk-versions")).isVisible();
            faults.addAll(Barriers.onBothWidths(slow));
            slow.go(mine + "/bewerken");
            quick.go(mine + "/verwijdering").page.locator(".kk-form button").click();
            write(slow.page, "Waar is deze vraag gebleven?");
            assertThat(slow.page.locator("textarea[readonly]").first()).hasValue("Waar is deze vraag gebleven?");
            faults.addAll(Barriers.onBothWidths(slow));
        }
        assertThat(faults).isEmpty();
    }

    private static String freshQuestion(Visitor visitor) {
        visitor.go("/").follow("/opgaven/").follow("/vraagstukken/");
        visitor.go(visitor.path() + "/kennisvragen/nieuw");
        visitor.page.locator("[name=type]").first().check();
        write(visitor.page, "Welke vraag blijft hier niet lang staan?");
        return visitor.path();
    }

    private static void write(Page page, String words) {
        page.locator("#veld-text").fill(words);
        page.locator(".kk-form .nl-button--primary").click();
    }

    @Test
    void aFileOnItsWayHasNoBarriersAndKeepsTheFocusWhereItIs() {
        long file = fileOnItsWay();
        try (Visitor visitor = Visitor.wide(port).signedInAs("coordinator").go("/voorstellen/" + file)) {
            visitor.page.locator("#voortgang button").focus();
            visitor.page.waitForResponse("**/voortgang", () -> {});
            visitor.page.waitForResponse("**/voortgang", () -> {});
            assertThat(visitor.page.locator("#voortgang button")).isFocused();
            assertThat(Barriers.onBothWidths(visitor)).isEmpty();
        } finally {
            sql.sql("delete from intake where id = ?").param(file).update();
        }
    }

    /// One that a worker elsewhere is busy with, for as long as the test likes.
    private long fileOnItsWay() {
        return sql.sql("""
                        insert into intake (file_name, sha256, state, step, worker, heartbeat, asked_at, asked_by)
                        values ('traag.pdf', repeat('0', 64), 'running', 'read', 'elsewhere', now() + interval '1 hour',
                                now(), 'Noor Verhagen') returning id""").query((row, n) -> row.getLong(1)).single();
    }
}
