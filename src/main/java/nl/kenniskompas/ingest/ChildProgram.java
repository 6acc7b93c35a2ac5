package nl.kenniskompas.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;

/// How this same program is started once more, small, and what its last words mean.
final class ChildProgram {
    private static final String MAIN = "nl.kenniskompas.Kenniskompas";
    private static final String JAR_LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private ChildProgram() {}

    static List<String> command(List<String> arguments, Limits limits) {
        String classPath = System.getProperty("java.class.path", "");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (limits.memory() >> 20) + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=128m",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                isOneJar(classPath) ? JAR_LAUNCHER : MAIN));
        command.addAll(arguments);
        return command;
    }

    /// The packed program is one jar that holds the others; its launcher finds them.
    static boolean isOneJar(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) return false;
        try (var jar = new JarFile(classPath)) {
            return jar.getEntry(JAR_LAUNCHER.replace('.', '/') + ".class") != null;
        } catch (IOException none) {
            return false;
        }
    }

    /// Options for this process are not for its child.
    static boolean isUnwanted(String variable) {
        return variable.equals("JAVA_TOOL_OPTIONS") || variable.equals("JDK_JAVA_OPTIONS");
    }

    /// The problem that a child names first on its last line; a child that ended without a word ran out of memory, or
    /// was ended by the operating system for that reason.
    static ChildReading.Outcome problem(String errors) {
        String last = errors.substring(errors.lastIndexOf('\n') + 1);
        String name = last.split(" ", 2)[0];
        for (Problem problem : Problem.values())
            if (problem.name().equals(name))
                return new ChildReading.Outcome.Unreadable(
                        problem, last.substring(name.length()).strip());
        boolean memory = errors.isBlank() || errors.contains("OutOfMemoryError");
        return new ChildReading.Outcome.Unreadable(memory ? Problem.OUT_OF_MEMORY : Problem.BROKEN, last);
    }
}
