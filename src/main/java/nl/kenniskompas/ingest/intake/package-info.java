/// A file on its way in: the job that reads it. The job lives in the database, so it outlives the process; whoever
/// works on it shows a heartbeat, and a job without one is taken over.
@NamedInterface("intake")
@NullMarked
package nl.kenniskompas.ingest.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
