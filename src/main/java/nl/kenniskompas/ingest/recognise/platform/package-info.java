/// Interdepartmental knowledge platforms: causes and effects with their ministries, themes, planning, sessions. Other
/// modules may have one sentence read by it.
@NamedInterface("platform")
@NullMarked
package nl.kenniskompas.ingest.recognise.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
