package nl.kenniskompas.ingest.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One file: read, kept, proposed. What is read is kept in one transaction, so nothing is ever half stored.
@Component
class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final WorkList jobs;
    private final Keeping keeping;

    Job(WorkList jobs, Keeping keeping) {
        this.jobs = jobs;
        this.keeping = keeping;
    }

    void run(Claim claim) {
        try {
            read(claim);
        } catch (RuntimeException | IOException failure) {
            LOG.error("intake {} failed", claim.id(), failure);
            jobs.end(claim, "failed", "FAILURE", null, null);
        }
    }

    private void read(Claim claim) throws IOException {
        Path folder = Files.createTempDirectory("kenniskompas-intake");
        Path file = folder.resolve(safeName(claim.fileName()));
        try {
            Files.write(file, claim.bytes());
            switch (Documents.read(file)) {
                case Reading.Read(var text) -> keeping.keep(claim, Recognition.of(text, claim.date()));
                case Reading.Unreadable(var problem, var detail) ->
                    jobs.end(claim, "failed", problem.name(), detail, null);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /// Only the ending of a foreign name is of use: it tells what the sender takes the file for.
    private static String safeName(String fileName) {
        String ending = fileName.replaceAll(".*\\.", "").replaceAll("[^A-Za-z0-9]", "");
        return ending.isEmpty() || ending.length() > 8 ? "file" : "file." + ending;
    }
}
