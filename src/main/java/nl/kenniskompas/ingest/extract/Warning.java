package nl.kenniskompas.ingest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A doubt of the reader or a recogniser. It ends up beside the proposal that it touches and waits for a person.
///
/// @param code key of the explanation in the message bundle (`ingest.doubt.<code>`)
/// @param arguments fill the explanation's places
/// @param message the same in English, for the command line
/// @param source null when it is about the whole document
public record Warning(
        String code,
        List<String> arguments,
        String message,
        @Nullable Source source) {}
