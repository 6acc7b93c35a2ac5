package nl.kenniskompas.advice.thread;

import java.util.List;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;

/// One recommendation of an advice with the position on it.
///
/// @param number null when it is not counted among the main ones
/// @param bodies who make it; empty when all of the advice do
/// @param response the words that give the position
/// @param responder who gave it
/// @param responseIn the letter in which it was given
/// @param section of that letter
/// @param place order within the advice, from 0
public record Recommendation(
        long id,
        int version,
        long advice,
        @Nullable Integer number,
        List<String> bodies,
        String text,
        Position position,
        @Nullable String response,
        @Nullable String responder,
        @Nullable String responseIn,
        @Nullable DocumentId responseDocument,
        @Nullable String section,
        int place) {
    public String address() {
        return "/adviezen/" + advice + "#aanbeveling-" + id;
    }
}
