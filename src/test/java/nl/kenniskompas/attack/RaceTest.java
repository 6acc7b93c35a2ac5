package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.kenniskompas.browser.BrowserTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same form, two hundred times at once.
@BrowserTest
class RaceTest {
    private static final int TIMES = 200;
    private static final String WORDS = "Wat gebeurt er als iedereen tegelijk vraagt?";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Test
    void aFormThatIsSentTwoHundredTimesAtOnceIsKeptOnce() throws Exception {
        var editor = new Stranger(port).signedInAs("editor");
        long issue = sql.sql("select min(id) from issue")
                .query((row, n) -> row.getLong(1))
                .single();
        var page = Jsoup.parse(
                editor.get("/vraagstukken/" + issue + "/kennisvragen/nieuw").body());
        var form = (FormElement) page.expectFirst("main form.kk-form");
        String filled = form.formData().stream()
                        .filter(field -> !field.key().equals("text"))
                        .map(field -> field.key() + "=" + Stranger.encoded(field.value()))
                        .collect(Collectors.joining("&"))
                + "&text=" + Stranger.encoded(WORDS);
        var go = new CountDownLatch(1);
        var answers = new ArrayList<Future<Answer>>();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < TIMES; i++)
                answers.add(senders.submit(() -> {
                    go.await();
                    return editor.thief().post(form.attr("action"), filled);
                }));
            go.countDown();
        }
        for (var answer : answers) assertThat(answer.get().status()).isEqualTo(303);
        assertThat(answers.stream()
                        .map(answer -> answer.resultNow().field("location"))
                        .distinct())
                .hasSize(1);
        assertThat(sql.sql("select count(*) from question where text = ?")
                        .param(WORDS)
                        .query((row, n) -> row.getLong(1))
                        .single())
                .isEqualTo(1);
    }
}
