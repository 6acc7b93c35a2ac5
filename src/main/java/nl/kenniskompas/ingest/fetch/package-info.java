/// Getting something from the open internet, and from nowhere nearer: who may name an address may not reach inside with
/// it. The one way out of the platform.
@NullMarked
package nl.kenniskompas.ingest.fetch;

import org.jspecify.annotations.NullMarked;
