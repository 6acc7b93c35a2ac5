/// What `./kompas extract` prints, as records. Its JSON Schema lies beside it in the resources.
@NamedInterface("extract")
@NullMarked
package nl.kenniskompas.ingest.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
