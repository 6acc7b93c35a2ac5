package nl.kenniskompas.agenda.crosslink;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.CrossLinks;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CrossLinkFormController {
    private final Forms forms;
    private final Editions editions;
    private final CrossLinks links;

    CrossLinkFormController(Forms forms, Editions editions, CrossLinks links) {
        this.forms = forms;
        this.editions = editions;
        this.links = links;
    }

    /// @param from the end with which it begins: `issue-12`
    @RequestMapping(
            path = "/agenda/{slug}/dwarsverbanden/nieuw",
            method = {GET, POST})
    ModelAndView add(
            @PathVariable String slug,
            @RequestParam(name = "van", defaultValue = "") String from,
            HttpServletRequest request) {
        return forms.form(
                request, CrossLinkForm.KIND, 0, () -> new CrossLinkForm(links, editions.of(slug), null, from));
    }

    @RequestMapping(
            path = "/dwarsverbanden/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, CrossLinkForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/dwarsverbanden/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, CrossLinkForm.KIND, id, () -> standing(id));
    }

    private Draft standing(long id) {
        var edition = editions.holding("cross_link", id);
        var link = edition.links().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("cross_link", id));
        return new CrossLinkForm(links, edition, link, "");
    }
}
