package nl.kenniskompas.identity;

import java.util.Set;
import org.springframework.http.HttpMethod;

/// One route and who may take it. Object by object the database decides further.
///
/// @param pattern as the controller has it: `/opgaven/{id:\d+}`
public record Route(Set<HttpMethod> methods, String pattern, Least least) {
    public sealed interface Least {
        /// Also who is not signed in.
        record Anyone() implements Least {}

        /// Whoever is signed in, whatever their role.
        record SignedInPerson() implements Least {}

        /// At least this role in one organisation.
        record Having(Role role) implements Least {}
    }

    public static final Least ANYONE = new Least.Anyone();
    public static final Least SIGNED_IN = new Least.SignedInPerson();
    public static final Least CONTRIBUTOR = new Least.Having(Role.CONTRIBUTOR);
    public static final Least EDITOR = new Least.Having(Role.EDITOR);
    public static final Least COORDINATOR = new Least.Having(Role.COORDINATOR);
    public static final Least ADMINISTRATOR = new Least.Having(Role.ADMINISTRATOR);

    public static Route get(String pattern, Least least) {
        return new Route(Set.of(HttpMethod.GET), pattern, least);
    }

    public static Route post(String pattern, Least least) {
        return new Route(Set.of(HttpMethod.POST), pattern, least);
    }

    /// A form: shown and sent at one address.
    public static Route form(String pattern, Least least) {
        return new Route(Set.of(HttpMethod.GET, HttpMethod.POST), pattern, least);
    }
}
