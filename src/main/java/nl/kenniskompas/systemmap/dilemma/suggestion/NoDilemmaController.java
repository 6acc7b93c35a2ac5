package nl.kenniskompas.systemmap.dilemma.suggestion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Notice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Putting a suggestion aside, and taking that back.
@Controller
class NoDilemmaController {
    private static final Locale OF_THE_LOG = Locale.of("nl");

    private final SystemMaps maps;
    private final Asides asides;
    private final Changes changes;
    private final MessageSource messages;

    NoDilemmaController(SystemMaps maps, Asides asides, Changes changes, MessageSource messages) {
        this.maps = maps;
        this.asides = asides;
        this.changes = changes;
        this.messages = messages;
    }

    @Transactional
    @PostMapping("/samenhangen/{id:\\d+}/geen-dilemma")
    public String putAside(@PathVariable long id, HttpServletRequest request) {
        var relation = relation(id);
        because("systemmap.dilemma.aside.why");
        asides.put(relation.id());
        Notice.leave(request, "systemmap.dilemma.aside.done");
        return "redirect:/dilemmas#waar";
    }

    @Transactional
    @PostMapping("/samenhangen/{id:\\d+}/wel-dilemma")
    public String takeBack(@PathVariable long id, HttpServletRequest request) {
        var relation = relation(id);
        because("systemmap.dilemma.aside.back.why");
        asides.takeBack(relation.rows());
        Notice.leave(request, "systemmap.dilemma.aside.back");
        return "redirect:/dilemmas#waar";
    }

    private Relation relation(long id) {
        return maps.read().relation(id).orElseThrow(() -> new NotFound("relation", id));
    }

    private void because(String key) {
        changes.because(String.valueOf(messages.getMessage(key, null, OF_THE_LOG)));
    }
}
