package nl.kenniskompas.history.form;

import java.util.List;

/// @param address of the page that asks
/// @param after where one goes when it is done
/// @param takesAlong what goes with it; only what is there
public record Removal(String address, String after, List<Along> takesAlong, Runnable doing) {
    /// @param key of a message with a number: `agenda.form.along.questions`
    public record Along(String key, long count) {}

    public Removal {
        takesAlong = takesAlong.stream().filter(along -> along.count() > 0).toList();
    }
}
