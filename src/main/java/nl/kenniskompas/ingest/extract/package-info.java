/// What `./kompas extract` prints, as records. Its JSON Schema lies beside it in the resources.
@NullMarked
package nl.kenniskompas.ingest.extract;

import org.jspecify.annotations.NullMarked;
