package nl.kenniskompas.history.item;

import java.util.List;
import nl.kenniskompas.history.change.ShownVersion;
import org.jspecify.annotations.Nullable;

/// @param name what it is or was last called
/// @param address its page today, null when it has none
/// @param versions newest first
record ItemPage(String table, String name, @Nullable String address, List<ShownVersion> versions) {}
