package nl.kenniskompas.administration.privacy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.administration.people.Done;
import nl.kenniskompas.administration.people.Grant;
import nl.kenniskompas.identity.Circle;
import nl.kenniskompas.identity.Person;
import org.jspecify.annotations.Nullable;

/// Everything that the platform holds about a person.
///
/// @param others what other modules hold, by what they call it
record Held(
        Person person,
        List<Grant> grants,
        List<Circle> circles,
        Map<String, List<Map<String, String>>> others,
        Done done) {
    /// For a machine. Moments are in UTC; what is not known is null.
    Map<String, @Nullable Object> asFile(Instant now) {
        var file = new LinkedHashMap<String, @Nullable Object>();
        file.put("made", now.toString());
        file.put("person", personal());
        file.put("roles", grants.stream().map(Held::role).toList());
        file.put("groups", circles.stream().map(Circle::name).toList());
        file.putAll(others);
        var log = new LinkedHashMap<String, @Nullable Object>();
        log.put("code", person.id().code());
        log.put("changes", done.changes());
        log.put("first", written(done.first()));
        log.put("last", written(done.last()));
        file.put("log", log);
        return file;
    }

    private Map<String, @Nullable Object> personal() {
        var personal = new LinkedHashMap<String, @Nullable Object>();
        personal.put("name", person.name());
        personal.put("email", person.email());
        personal.put("signsInBy", person.issuer());
        personal.put("since", written(person.createdAt()));
        personal.put("lastSeen", written(person.lastSeenAt()));
        personal.put("closed", written(person.disabledAt()));
        return personal;
    }

    private static Map<String, @Nullable Object> role(Grant grant) {
        var role = new LinkedHashMap<String, @Nullable Object>();
        role.put("role", grant.membership().role().key());
        role.put("organisation", grant.organisation());
        role.put("since", written(grant.since()));
        return role;
    }

    private static @Nullable String written(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
