package nl.kenniskompas.administration.people;

import java.util.List;

/// The parts of the administration that the reader may enter.
record StartPage(List<Part> parts) {
    /// @param key of its texts: `administration.start.<key>`
    record Part(String key, String address) {}
}
