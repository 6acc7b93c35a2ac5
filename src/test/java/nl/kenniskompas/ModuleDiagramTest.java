package nl.kenniskompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The picture in `docs/modules.md` is drawn from the declarations in the code, so it cannot lag behind.
class ModuleDiagramTest {
    private static final Path PAGE = Path.of("docs/modules.md");
    private static final String BEGIN = "<!-- drawn from the code: begin -->";
    private static final String END = "<!-- drawn from the code: end -->";

    /// @param uses names of the modules that it may use, in the order of its declaration
    private record Module(String name, List<String> uses) {}

    @Test
    void thePictureOfTheModulesIsWhatTheCodeDeclares() throws IOException {
        String committed = Files.readString(PAGE);
        String drawn = committed.substring(0, committed.indexOf(BEGIN) + BEGIN.length()) + "\n" + picture(modules())
                + committed.substring(committed.indexOf(END));
        if (Boolean.getBoolean("kompas.draw")) Files.writeString(PAGE, drawn);

        assertThat(Files.readString(PAGE))
                .as("draw it anew with: mvn test -Dtest=ModuleDiagramTest -Dkompas.draw=true")
                .isEqualTo(drawn);
    }

    /// From the one that uses nothing to the one that uses most.
    private static List<Module> modules() {
        return ApplicationModules.of(Kenniskompas.class).stream()
                .map(module -> new Module(
                        module.getIdentifier().toString(),
                        allowed(module.getBasePackage().getName())))
                .sorted(Comparator.comparingInt((Module module) -> module.uses().size())
                        .thenComparing(Module::name))
                .toList();
    }

    /// Also the named interfaces of a module (`web :: layout`) count as the module.
    private static List<String> allowed(String name) {
        try {
            var declaration = Class.forName(name + ".package-info").getAnnotation(ApplicationModule.class);
            if (declaration == null) throw new AssertionError(name + " does not declare what it may use");
            return Stream.of(declaration.allowedDependencies())
                    .map(dependency -> dependency.split("::")[0].strip())
                    .distinct()
                    .toList();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(name + " has no package-info", missing);
        }
    }

    private static String picture(List<Module> modules) {
        return "\n```mermaid\nflowchart TD\n"
                + modules.reversed().stream().map(ModuleDiagramTest::node).collect(Collectors.joining())
                + modules.reversed().stream().map(ModuleDiagramTest::arrows).collect(Collectors.joining())
                + "```\n\n| module | may use |\n|---|---|\n"
                + modules.stream().map(ModuleDiagramTest::row).collect(Collectors.joining())
                + "\n";
    }

    private static String node(Module module) {
        return "    " + module.name() + "\n";
    }

    private static String arrows(Module module) {
        return module.uses().stream()
                .map(other -> "    " + module.name() + " --> " + other + "\n")
                .collect(Collectors.joining());
    }

    private static String row(Module module) {
        String uses = module.uses().isEmpty()
                ? "no other module"
                : module.uses().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "| [`%1$s`](../src/main/java/nl/kenniskompas/%1$s/package-info.java) | %2$s |\n"
                .formatted(module.name(), uses);
    }
}
