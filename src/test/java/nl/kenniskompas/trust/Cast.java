package nl.kenniskompas.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// Everybody who may come by: nobody in particular, and each role in the organisation that keeps things and in another.
record Cast(List<Visitor> all, PersonId named, PersonId grouped) {
    private static final AtomicInteger MADE = new AtomicInteger();

    /// @param person null who is not signed in
    /// @param role null without any
    record Visitor(
            String called,
            @Nullable PersonId person,
            boolean insider,
            @Nullable Role role) {
        /// What the database is told about who reads.
        String reader() {
            return person == null ? "" : Long.toString(person.value());
        }

        boolean has(Role least) {
            return role != null && role.compareTo(least) >= 0;
        }
    }

    static Cast made(ApplicationContext platform, OrganisationId keeper, OrganisationId other) {
        var all = new ArrayList<Visitor>();
        all.add(new Visitor("nobody", null, false, null));
        all.add(visitor(platform, "no role", false, null, null));
        for (Role role : Role.values()) {
            all.add(visitor(platform, role.key() + " elsewhere", false, other, role));
            all.add(visitor(platform, role.key() + " of the keeper", true, keeper, role));
        }
        var named = visitor(platform, "named", false, null, null);
        var grouped = visitor(platform, "in the group", false, null, null);
        all.add(named);
        all.add(grouped);
        return new Cast(List.copyOf(all), known(named), known(grouped));
    }

    private static PersonId known(Visitor visitor) {
        return java.util.Objects.requireNonNull(visitor.person());
    }

    private static Visitor visitor(
            ApplicationContext platform,
            String called,
            boolean insider,
            @Nullable OrganisationId organisation,
            @Nullable Role role) {
        var person = platform.getBean(People.class)
                .arrived("trust", called + " " + MADE.incrementAndGet(), called, null)
                .id();
        if (role != null)
            platform.getBean(Acting.class).asPlatform(() -> {
                platform.getBean(Memberships.class).give(person, organisation, role);
                return person;
            });
        return new Visitor(called, person, insider, role);
    }
}
