/// From a document as it is to proposals that wait for a person.
///
/// A file becomes text with positions ([nl.kenniskompas.ingest.text.SourceText]), a recogniser finds in it what a
/// careful reader would, and each finding becomes a proposal with its passage. Readers and recognisers are plain Java:
/// the command line, the server, the tests and the benches share them. The server never reads a foreign file itself;
/// it starts the command `extract` as a child process with a limit on memory and time.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "web :: layout",
            "web :: file",
            "identity",
            "identity :: register",
            "history",
            "library",
            "library :: reader",
            "search :: analysis"
        })
@NullMarked
package nl.kenniskompas.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
