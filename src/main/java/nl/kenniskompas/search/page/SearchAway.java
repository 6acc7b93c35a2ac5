package nl.kenniskompas.search.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.web.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// The engine is elsewhere and does not answer: that is no defect of the platform, and passes.
@ControllerAdvice("nl.kenniskompas.search")
class SearchAway {
    private static final Logger LOG = LoggerFactory.getLogger(SearchAway.class);

    @ExceptionHandler(Searching.Unavailable.class)
    void away(Searching.Unavailable away, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("nothing could be looked for: {}", away.getMessage());
        request.setAttribute(Incidents.PROBLEM, "away");
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
