package nl.kenniskompas.advice.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.thread.AdviceThread.Strand;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.ReadingDay;
import nl.kenniskompas.advice.thread.Threads;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class AdviceController {
    private final Threads threads;
    private final Provenance provenance;
    private final Library library;
    private final Versions versions;
    private final ReadingDay day;

    AdviceController(Threads threads, Provenance provenance, Library library, Versions versions, ReadingDay day) {
        this.threads = threads;
        this.provenance = provenance;
        this.library = library;
        this.versions = versions;
        this.day = day;
    }

    @GetMapping("/adviezen")
    ModelAndView list() {
        return new ModelAndView("advice/overview/list", "page", new AdvicesPage(threads.all()));
    }

    @GetMapping("/adviezen/{id:\\d+}")
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        var thread = threads.of(id);
        var recommendations =
                thread.strands().stream().map(s -> s.recommendation().id()).toList();
        var commitments = thread.strands().stream()
                .flatMap(strand -> strand.promises().stream())
                .map(promise -> promise.commitment().id())
                .toList();
        var page = new AdvicePage(
                thread,
                provenance.of(Origin.ADVICE, id),
                provenance.of(Origin.RECOMMENDATION, recommendations),
                provenance.of(Origin.RESPONSE, recommendations),
                provenance.of(Origin.COMMITMENT, commitments),
                library.titles(documents(thread)),
                versions.of("advice", id),
                day.of(request));
        return new ModelAndView("advice/overview/page", "page", page);
    }

    /// A recommendation is read in its thread.
    @GetMapping("/aanbevelingen/{id:\\d+}")
    String recommendation(@PathVariable long id, HttpServletRequest request) {
        var strand = threads.strand(id).orElseThrow(() -> new NotFound("recommendation", id));
        String asked = request.getQueryString();
        String address = strand.recommendation().address();
        return "redirect:"
                + (asked == null
                        ? address
                        : UriComponentsBuilder.fromUriString(address)
                                .replaceQuery(asked)
                                .build()
                                .toUriString());
    }

    private static List<DocumentId> documents(AdviceThread thread) {
        var named = thread.strands().stream().flatMap(AdviceController::documents);
        return Stream.concat(Stream.ofNullable(thread.advice().document()), named)
                .distinct()
                .toList();
    }

    private static Stream<DocumentId> documents(Strand strand) {
        var fulfilments = strand.promises().stream()
                .flatMap(promise -> promise.fulfilments().stream())
                .map(Fulfilment::document)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.ofNullable(strand.recommendation().responseDocument()), fulfilments);
    }
}
