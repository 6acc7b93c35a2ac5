package nl.kenniskompas.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The item that a page is about, as far as its frame needs to know. The module identity leaves it as a request
/// attribute by the name of this class, for who is signed in.
///
/// @param mayEdit whether this reader may write in the organisation that keeps it
/// @param mayGovern whether this reader decides who sees it
/// @param limit who may see it, null when everybody may
public record Shown(
        String table,
        long id,
        boolean mayEdit,
        boolean mayGovern,
        @Nullable Limit limit) {
    /// @param audience key of the kind of people: `organisation`, `circle` or `people`
    /// @param who their name; empty when they are named one by one
    public record Limit(String audience, String who, LocalDate reviewOn) {}

    public String address() {
        return "/zichtbaarheid/" + table + "/" + id;
    }
}
