/// Interdepartmental platforms: themes, relations, planning, the form of sessions and dossiers.
@NullMarked
package nl.kenniskompas.ingest.recognise.platform;

import org.jspecify.annotations.NullMarked;
