package nl.kenniskompas.administration.people;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PeopleController {
    private final People people;
    private final Grants grants;

    PeopleController(People people, Grants grants) {
        this.people = people;
        this.grants = grants;
    }

    @GetMapping("/beheer/personen")
    ModelAndView list(@RequestParam(defaultValue = "") String zoek, @RequestParam(defaultValue = "") String stand) {
        Map<PersonId, List<Grant>> given = grants.all();
        var all = people.all().stream()
                .map(person -> new Holder(person, given.getOrDefault(person.id(), List.of())))
                .toList();
        var standing = Standing.of(stand);
        var chosen = all.stream()
                .filter(standing::takes)
                .filter(holder -> holder.holds(zoek.strip()))
                .toList();
        return new ModelAndView("administration/people/list", "page", new PeoplePage(chosen, zoek.strip(), standing));
    }
}
