package nl.kenniskompas.systemmap.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of the map.
///
/// @param wordings other factors that are joined to it, by name
public record Factor(
        long id, int version, String name, @Nullable String note, List<Wording> wordings) {
    /// A factor that is read as another one.
    ///
    /// @param id its own, by which it can be parted again
    public record Wording(long id, String name) {}

    public String address() {
        return "/factoren/" + id;
    }
}
