package nl.kenniskompas.systemmap.map;

/// A ministry as a source names it.
///
/// @param key the same for all names of one organisation; the name in capitals when the platform knows none so called
/// @param name as people called it on the day of the source
/// @param now as people call it today
public record Ministry(String key, String name, String now) {
    public boolean isRenamed() {
        return !name.equals(now);
    }

    public boolean is(Ministry other) {
        return key.equals(other.key);
    }
}
