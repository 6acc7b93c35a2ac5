package nl.kenniskompas.ingest.fetch;

/// Lets a test fetch from a server on this machine, which the platform itself never does.
public final class Nearby {
    private Nearby() {}

    public static Fetching fetching() {
        return new Fetching(address -> true, new Exchange(10_000_000));
    }
}
