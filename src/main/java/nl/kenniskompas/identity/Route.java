package nl.kenniskompas.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/// One route and who may take it. Object by object the database decides further.
///
/// @param pattern as the controller has it: `/opgaven/{id:\d+}`
/// @param item what the route is about: then the role must be one in the organisation that keeps that item; null when
///   it is about nothing in particular
public record Route(
        Set<HttpMethod> methods,
        String pattern,
        Least least,
        @Nullable Item item) {
    /// @param column of the table by which the variable of the address names the item
    public record Item(String table, String column, String variable) {}

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
        return new Route(Set.of(HttpMethod.GET), pattern, least, null);
    }

    public static Route post(String pattern, Least least) {
        return new Route(Set.of(HttpMethod.POST), pattern, least, null);
    }

    /// A form: shown and sent at one address.
    public static Route form(String pattern, Least least) {
        return new Route(Set.of(HttpMethod.GET, HttpMethod.POST), pattern, least, null);
    }

    /// The same route, about the item of this table that `{id}` names.
    public Route on(String table) {
        return on(table, "id", "id");
    }

    public Route on(String table, String column, String variable) {
        return new Route(methods, pattern, least, new Item(table, column, variable));
    }
}
