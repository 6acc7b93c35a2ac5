package nl.kenniskompas.ingest.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kenniskompas.history.Doing;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.ingest.ChildReading;
import nl.kenniskompas.ingest.text.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One file: read by a process of its own, kept, proposed. What is read is kept in one transaction, so nothing is ever
/// half stored.
@Component
class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final WorkList jobs;
    private final Keeping keeping;

    Job(WorkList jobs, Keeping keeping) {
        this.jobs = jobs;
        this.keeping = keeping;
    }

    /// @throws InterruptedException when the platform stops; the job then waits for the next worker
    void run(Claim claim) throws InterruptedException {
        try {
            read(claim);
        } catch (InterruptedException stopping) {
            jobs.release(claim);
            throw stopping;
        } catch (RuntimeException | IOException failure) {
            LOG.error("intake {} failed", claim.id(), failure);
            jobs.end(claim, Ending.failure());
        }
    }

    private void read(Claim claim) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kenniskompas-intake");
        Path file = folder.resolve(safeName(claim.fileName()));
        try {
            Files.write(file, claim.bytes());
            switch (outcome(claim, file)) {
                case ChildReading.Outcome.Read(var extract) ->
                    Acting.as(Actor.of(claim.askedBy()), () -> Doing.job("intake", () -> keeping.keep(claim, extract)));
                case ChildReading.Outcome.Unreadable(var problem, var detail) ->
                    jobs.end(claim, Ending.unreadable(problem, detail));
                case ChildReading.Outcome.Cancelled ignored -> jobs.end(claim, Ending.cancelled());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private ChildReading.Outcome outcome(Claim claim, Path file) throws IOException, InterruptedException {
        try (var reading = ChildReading.start(file, claim.date(), Limits.DEFAULT);
                var heartbeat = Heartbeat.of(jobs, claim, reading::cancel)) {
            return reading.await();
        }
    }

    /// Only the ending of a foreign name is of use: it tells what the sender takes the file for.
    private static String safeName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).replaceAll("[^A-Za-z0-9]", "");
        return ending.isEmpty() || ending.length() > 8 ? "file" : "file." + ending;
    }
}
