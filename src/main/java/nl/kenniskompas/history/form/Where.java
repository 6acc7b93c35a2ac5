package nl.kenniskompas.history.form;

import java.util.List;

/// The crumbs above a form, from the top down.
public record Where(List<Crumb> crumbs) {
    public record Crumb(String words, String address) {}

    public static Where nowhere() {
        return new Where(List.of());
    }
}
