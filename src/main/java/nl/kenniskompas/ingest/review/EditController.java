package nl.kenniskompas.ingest.review;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kenniskompas.ingest.Taker.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Putting a proposal right.
@Controller
class EditController {
    private final Editing editing;
    private final ReviewPages pages;

    EditController(Editing editing, ReviewPages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping("/voorstellen/{intake:\\d+}/{id:\\d+}/bewerken")
    ModelAndView form(@PathVariable long intake, @PathVariable long id) {
        Line line = pages.line(intake, id);
        return page(new EditPage(line, line.proposal().fields(), ""), HttpStatus.OK);
    }

    @PostMapping("/voorstellen/{intake:\\d+}/{id:\\d+}/bewerken")
    ModelAndView save(
            @PathVariable long intake,
            @PathVariable long id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String daarna,
            @RequestParam Map<String, String> form) {
        Line line = pages.line(intake, id);
        var fields = fields(line, form);
        if (fields.getOrDefault(line.named(), "").isEmpty()) return refused(line, fields, "ingest.edit.empty");
        return switch (editing.keep(intake, new Edit(id, versie, fields, daarna.equals("aanvaard")))) {
            case Decided.Done ignored -> new ModelAndView("redirect:/voorstellen/" + intake + "#voorstel-" + id);
            case Decided.Stale ignored -> refused(line, fields, "ingest.edit.stale");
            case Decided.Refused(String reason) -> refused(line, fields, reason);
        };
    }

    /// What the form does not hold, stays; what it holds empty, goes.
    private static Map<String, String> fields(Line line, Map<String, String> form) {
        var fields = new LinkedHashMap<>(line.proposal().fields());
        for (Field field : line.fields()) {
            String value = form.get("veld-" + field.name());
            if (value == null) continue;
            if (value.isBlank()) fields.remove(field.name());
            else fields.put(field.name(), value.strip().replace("\r\n", "\n"));
        }
        return fields;
    }

    private static ModelAndView refused(Line line, Map<String, String> fields, String message) {
        return page(new EditPage(line, fields, message), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(EditPage page, HttpStatus status) {
        return new ModelAndView("ingest/review/edit", Map.of("page", page), status);
    }
}
