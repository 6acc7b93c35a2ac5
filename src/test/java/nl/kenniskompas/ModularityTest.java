package nl.kenniskompas;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Kenniskompas.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    /// The picture in docs/modules is made anew by each run, so it cannot lag behind.
    @Test
    void theModuleDiagramIsDrawnFromTheCode() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
    }
}
