package nl.kenniskompas.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import nl.kenniskompas.web.NotFound;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/// Whatever goes wrong ends here, in words for people.
@Controller
@ControllerAdvice
class Problems implements ErrorController {
    private static final String REFUSED = "42501";

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return page(status instanceof Integer code ? code : 404);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound() {
        return page(404);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(413);
    }

    /// The database has the last word about who may write. What it refuses is refused politely; what else it says is a
    /// defect.
    @ExceptionHandler(DataAccessException.class)
    ModelAndView refused(DataAccessException failure) {
        if (failure.getMostSpecificCause() instanceof SQLException refused && REFUSED.equals(refused.getSQLState()))
            return page(403);
        throw failure;
    }

    private static ModelAndView page(int status) {
        var page = new ModelAndView("web/problem/page", "page", Problem.of(status));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
