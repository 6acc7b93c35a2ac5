package nl.kenniskompas.systemmap.form;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.systemmap.map.SystemMaps;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.systemmap.writing.Themes;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ThemeFormController {
    private final Forms forms;
    private final SystemMaps maps;
    private final Themes themes;

    ThemeFormController(Forms forms, SystemMaps maps, Themes themes) {
        this.forms = forms;
        this.maps = maps;
        this.themes = themes;
    }

    @RequestMapping(
            path = "/themas/nieuw",
            method = {GET, POST})
    ModelAndView add(HttpServletRequest request) {
        return forms.form(request, ThemeForm.KIND, 0, () -> new ThemeForm(themes, new Theme(0, 0, "", false)));
    }

    @RequestMapping(
            path = "/themas/{id:\\d+}/bewerken",
            method = {GET, POST})
    ModelAndView edit(@PathVariable long id, HttpServletRequest request) {
        return forms.form(request, ThemeForm.KIND, id, () -> standing(id));
    }

    @RequestMapping(
            path = "/themas/{id:\\d+}/verwijdering",
            method = {GET, POST})
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        return forms.removal(request, ThemeForm.KIND, id, () -> standing(id));
    }

    private Draft standing(long id) {
        return maps.themes().stream()
                .filter(theme -> theme.id() == id)
                .map(theme -> new ThemeForm(themes, theme))
                .findFirst()
                .orElseThrow(() -> new NotFound("theme", id));
    }
}
