/// Files as people hand them in and take them away: characters of which nobody told the encoding, tables as CSV.
@NamedInterface("file")
@NullMarked
package nl.kenniskompas.web.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
