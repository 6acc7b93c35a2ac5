package nl.kenniskompas.identity.signin;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.identity.Refusal;
import nl.kenniskompas.identity.Way;
import org.jspecify.annotations.Nullable;

/// @param refusal why somebody just did not come in, null when nobody tried
record SignInPage(
        Set<Way> open, List<Persona> personas, @Nullable Refusal refusal) {
    boolean by(Way way) {
        return open.contains(way);
    }

    boolean isEmpty() {
        return open.isEmpty() && personas.isEmpty();
    }
}
