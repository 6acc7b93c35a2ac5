package nl.kenniskompas.systemmap.join;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.writing.Factors;
import nl.kenniskompas.web.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JoinController {
    private static final String PROPOSALS = "/systeemkaart/samenvoegen";

    private final SystemMaps maps;
    private final Factors factors;
    private final Analysis analysis;

    JoinController(SystemMaps maps, Factors factors, Analysis analysis) {
        this.maps = maps;
        this.factors = factors;
        this.analysis = analysis;
    }

    @GetMapping(PROPOSALS)
    ModelAndView proposals() {
        var map = maps.read();
        var page = new JoinPage(map, new Resemblances(map, factors.apart(), analysis).find());
        return new ModelAndView("systemmap/join/page", "page", page);
    }

    /// Two people may join the same two at once, each the other way around; the second hears that it is done.
    @PostMapping("/factoren/{id:\\d+}/samenvoegen")
    String join(@PathVariable long id, @RequestParam("als") long other, HttpServletRequest request) {
        var map = maps.read();
        var wording = map.factor(id);
        var factor = map.factor(other);
        boolean isOne = wording.id() == factor.id();
        if (!isOne) factors.join(wording.id(), factor.id());
        Notice.leave(request, isOne ? "systemmap.join.ring" : "systemmap.join.joined");
        return "redirect:" + PROPOSALS;
    }

    @PostMapping("/factoren/{id:\\d+}/los")
    String part(@PathVariable long id, HttpServletRequest request) {
        var factor = maps.read().factor(id);
        factors.part(id);
        Notice.leave(request, "systemmap.join.parted");
        return "redirect:" + factor.address();
    }

    @PostMapping("/factoren/{id:\\d+}/anders")
    String keepApart(@PathVariable long id, @RequestParam("dan") long other, HttpServletRequest request) {
        var map = maps.read();
        long one = map.factor(id).id();
        long another = map.factor(other).id();
        if (one != another) factors.keepApart(one, another);
        Notice.leave(request, "systemmap.join.apart");
        return "redirect:" + PROPOSALS;
    }
}
