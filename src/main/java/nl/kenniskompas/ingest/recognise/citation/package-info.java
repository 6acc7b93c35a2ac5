/// References to official publications, in any kind of document.
@NullMarked
package nl.kenniskompas.ingest.recognise.citation;

import org.jspecify.annotations.NullMarked;
