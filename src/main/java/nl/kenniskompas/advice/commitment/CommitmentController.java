package nl.kenniskompas.advice.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.ReadingDay;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CommitmentController {
    private final Promises promises;
    private final Threads threads;
    private final Provenance provenance;
    private final Library library;
    private final Versions versions;
    private final ReadingDay day;

    CommitmentController(
            Promises promises,
            Threads threads,
            Provenance provenance,
            Library library,
            Versions versions,
            ReadingDay day) {
        this.promises = promises;
        this.threads = threads;
        this.provenance = provenance;
        this.library = library;
        this.versions = versions;
        this.day = day;
    }

    @GetMapping("/toezeggingen/{id:\\d+}")
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        var promise = promises.of(id);
        Long recommendation = promise.commitment().recommendation();
        var page = new CommitmentPage(
                promise,
                recommendation == null ? null : threads.holding(recommendation),
                provenance.of(Origin.COMMITMENT, id),
                provenance.of(
                        Origin.FULFILMENT,
                        promise.fulfilments().stream().map(Fulfilment::id).toList()),
                library.titles(documents(promise)),
                versions.of("commitment", id),
                day.of(request));
        return new ModelAndView("advice/commitment/page", "page", page);
    }

    private static List<DocumentId> documents(Promise promise) {
        var named = new ArrayList<DocumentId>();
        var made = promise.commitment().document();
        if (made != null) named.add(made);
        for (Fulfilment it : promise.fulfilments()) {
            var document = it.document();
            if (document != null) named.add(document);
        }
        return named;
    }
}
