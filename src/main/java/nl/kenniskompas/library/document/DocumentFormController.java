package nl.kenniskompas.library.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Puts right what is known about a document.
@Controller
class DocumentFormController {
    private final Documents documents;

    DocumentFormController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/bibliotheek/{id:\\d+}/bewerken")
    ModelAndView form(@PathVariable long id) {
        var document = documents.get(id);
        return page(document, Facts.standing(document), false, HttpStatus.OK);
    }

    @PostMapping("/bibliotheek/{id:\\d+}/bewerken")
    ModelAndView keep(
            @PathVariable long id, @RequestParam(defaultValue = "0") int version, HttpServletRequest request) {
        var document = documents.get(id);
        var answers = Answers.of(request);
        var form = Facts.sent(document, version, answers);
        if (!form.faults().isEmpty()) return page(document, form, false, HttpStatus.UNPROCESSABLE_CONTENT);
        if (!documents.keep(id, version, answers)) return stale(id, answers);
        Notice.leave(request, "library.facts.kept");
        return new ModelAndView("redirect:" + document.address());
    }

    /// The words of the person stay; sending them again keeps them over those of the other.
    private ModelAndView stale(long id, Answers answers) {
        var now = documents.get(id);
        return page(now, Facts.sent(now, now.version(), answers), true, HttpStatus.CONFLICT);
    }

    private static ModelAndView page(Document document, Form form, boolean stale, HttpStatus status) {
        return new ModelAndView("library/document/facts", Map.of("page", new FactsPage(document, form, stale)), status);
    }
}
