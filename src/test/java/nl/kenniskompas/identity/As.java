package nl.kenniskompas.identity;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/// Requests of a person with a role.
public final class As {
    private As() {}

    /// @param role the name of a role; the person has it in all organisations
    public static RequestPostProcessor as(String name, String role) {
        return request -> signed(name, role, request).postProcessRequest(request);
    }

    private static RequestPostProcessor signed(String name, String role, MockHttpServletRequest request) {
        return of(person(
                WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext()), name, role));
    }

    /// Works as a person with this role in all organisations.
    public static <T> T acting(ApplicationContext platform, String name, String role, Supplier<T> work) {
        var actor = new Actor.Somebody(person(platform, name, role), name);
        return ScopedValue.where(Acting.NOW, actor).call(work::get);
    }

    public static PersonId person(ApplicationContext platform, String name, String role) {
        var person = platform.getBean(People.class).arrived("test", name + " " + role, name, null);
        var memberships = platform.getBean(Memberships.class);
        return platform.getBean(Acting.class).asPlatform(() -> {
            memberships.give(person.id(), null, Role.of(role.toLowerCase(Locale.ROOT)));
            return person.id();
        });
    }

    public static RequestPostProcessor of(PersonId person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person, "?"), null, List.of()));
    }
}
