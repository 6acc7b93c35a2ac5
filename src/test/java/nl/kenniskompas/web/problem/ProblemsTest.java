package nl.kenniskompas.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import nl.kenniskompas.web.Incidents;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ProblemsTest {
    private static final IllegalStateException FAILURE = new IllegalStateException("relation secret_table is broken");

    private final Problems problems = new Problems(new Incidents(new Random(7)), new StaticMessageSource() {
        {
            addMessage("web.problem.failure.title", Locale.ENGLISH, "Something went wrong");
        }
    });

    private static MockHttpServletRequest failed() {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/over\nERROR id=zelf");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, FAILURE);
        return request;
    }

    @Test
    void whatBrokeStandsInTheLogUnderTheMarkThatTheVisitorGets() {
        var log = (Logger) LoggerFactory.getLogger(Problems.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        log.addAppender(heard);
        var shown = (Problem)
                Objects.requireNonNull(problems.error(failed()).getModel().get("page"));
        log.detachAppender(heard);

        assertThat(shown.toString()).doesNotContain("secret_table");
        assertThat(heard.list).singleElement().satisfies(line -> {
            assertThat(line.getFormattedMessage())
                    .contains("id=" + shown.incident())
                    .doesNotContain("\n");
            assertThat(line.getThrowableProxy().getMessage()).contains("secret_table");
        });
    }

    @Test
    void aProgramGetsTheMarkAndNothingOfWhatBroke() {
        var answer = problems.errorForPrograms(failed(), Locale.ENGLISH);
        assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("application/problem+json");
        assertThat(String.valueOf(answer.getBody()))
                .contains("Something went wrong")
                .doesNotContain("secret_table");
    }
}
