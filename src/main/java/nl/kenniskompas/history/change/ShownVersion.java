package nl.kenniskompas.history.change;

import java.util.List;
import nl.kenniskompas.history.Version;
import org.jspecify.annotations.Nullable;

/// A version, ready to print.
///
/// @param fields what differs; empty when there is too much to show
/// @param now the item's page today, null when it has none
/// @param before its page as it was just before, null when it had none
/// @param after its page as it then became, null when it had none
public record ShownVersion(
        Version version,
        List<Field> fields,
        @Nullable String now,
        @Nullable String before,
        @Nullable String after) {}
