package nl.kenniskompas.administration.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.administration.people.Deeds;
import nl.kenniskompas.administration.people.Grants;
import nl.kenniskompas.identity.Circles;
import nl.kenniskompas.identity.HeldAbout;
import nl.kenniskompas.identity.Person;
import org.springframework.stereotype.Component;

/// Brings together what the platform holds about somebody.
@Component
class Holdings {
    private final Grants grants;
    private final Circles circles;
    private final Deeds deeds;
    private final List<HeldAbout> modules;

    Holdings(Grants grants, Circles circles, Deeds deeds, List<HeldAbout> modules) {
        this.grants = grants;
        this.circles = circles;
        this.deeds = deeds;
        this.modules = modules;
    }

    Held about(Person person) {
        var others = new LinkedHashMap<String, List<Map<String, String>>>();
        modules.forEach(module -> others.put(module.what(), module.of(person.id())));
        return new Held(person, grants.of(person.id()), circles.of(person.id()), others, deeds.of(person.id()));
    }
}
