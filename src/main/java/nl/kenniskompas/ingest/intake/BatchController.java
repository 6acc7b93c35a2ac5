package nl.kenniskompas.ingest.intake;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page of files that came in together. It asks for itself again as long as one of them is on its way.
@Controller
class BatchController {
    private final Batches batches;
    private final Intakes intakes;
    private final IntakeLines lines;

    BatchController(Batches batches, Intakes intakes, IntakeLines lines) {
        this.batches = batches;
        this.intakes = intakes;
        this.lines = lines;
    }

    @GetMapping("/voorstellen/levering/{id:\\d+}")
    ModelAndView show(@PathVariable long id) {
        var page = new BatchPage(batches.get(id), lines.of(intakes.inBatch(id)));
        return new ModelAndView("ingest/intake/batch", "page", page);
    }
}
