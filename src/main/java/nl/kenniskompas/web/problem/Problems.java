package nl.kenniskompas.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Locale;
import nl.kenniskompas.web.Incidents;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.OneLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/// Whatever goes wrong ends here, in words for people, or in few words for programs. Neither is told what broke: that
/// stands in the log, under the mark that they are given.
@Controller
@ControllerAdvice
class Problems implements ErrorController {
    private static final String REFUSED = "42501";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Incidents incidents;
    private final MessageSource messages;

    Problems(Incidents incidents, MessageSource messages) {
        this.incidents = incidents;
        this.messages = messages;
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        return page(met(request));
    }

    @RequestMapping(
            path = "/error",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<Answer> errorForPrograms(HttpServletRequest request, Locale locale) {
        return answer(met(request), locale);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound(HttpServletRequest request) {
        return page(Problem.of(404, incidents.of(request)));
    }

    @ExceptionHandler(exception = NotFound.class, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> notFoundForPrograms(HttpServletRequest request, Locale locale) {
        return answer(Problem.of(404, incidents.of(request)), locale);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(Problem.of(413, incidents.of(request)));
    }

    /// The database has the last word about who may write. What it refuses is refused politely; what else it says is a
    /// defect.
    @ExceptionHandler(DataAccessException.class)
    ModelAndView refused(DataAccessException failure, HttpServletRequest request) {
        if (failure.getMostSpecificCause() instanceof SQLException refused && REFUSED.equals(refused.getSQLState()))
            return page(Problem.of(403, incidents.of(request)));
        throw failure;
    }

    /// What the server met while it answered; the log gets what is not told.
    private Problem met(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String incident = incidents.of(request);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            var address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            LOG.error("id={} object=\"{}\"", incident, OneLine.of(String.valueOf(address)), failure);
        }
        var problem = Problem.of(status, incident);
        return request.getAttribute(Incidents.PROBLEM) instanceof String better ? problem.called(better) : problem;
    }

    private static ModelAndView page(Problem problem) {
        var page = new ModelAndView("web/problem/page", "page", problem);
        page.setStatus(HttpStatus.valueOf(problem.status()));
        return page;
    }

    private ResponseEntity<Answer> answer(Problem problem, Locale locale) {
        String title = messages.getMessage("web.problem." + problem.code() + ".title", null, locale);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Answer(problem.status(), title, problem.incident()));
    }

    /// In the form of RFC 9457.
    record Answer(int status, String title, String instance) {}
}
