package nl.kenniskompas.identity;

/// Who acts.
public sealed interface Actor {
    /// Nobody who is known.
    record Nobody() implements Actor {}

    /// The platform by itself: a job, signing somebody in, the command line on this machine. It sees everything.
    record Platform() implements Actor {}

    record Somebody(PersonId id, String name) implements Actor {}

    Nobody NOBODY = new Nobody();
    Platform PLATFORM = new Platform();

    /// What the database is told about who reads.
    default String reader() {
        return switch (this) {
            case Nobody ignored -> "";
            case Platform ignored -> "*";
            case Somebody(var id, var ignored) -> Long.toString(id.value());
        };
    }

    /// What is kept as the one who did something.
    default String code() {
        return switch (this) {
            case Nobody ignored -> "?";
            case Platform ignored -> "Kenniskompas";
            case Somebody(var id, var ignored) -> id.code();
        };
    }

    /// The actor behind a code that was kept; the platform when it was no person.
    static Actor of(String code) {
        return code.matches("#\\d{1,18}")
                ? new Somebody(new PersonId(Long.parseLong(code.substring(1))), code)
                : PLATFORM;
    }
}
