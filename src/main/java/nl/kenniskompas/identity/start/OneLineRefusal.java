package nl.kenniskompas.identity.start;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/// Says in one line why the program does not start: whoever reads it has to find what to do, not where it was thrown.
final class OneLineRefusal implements SpringBootExceptionReporter {
    private static final PrintStream TERMINAL = System.err;

    /// @param context that was being made; asked for by who calls
    OneLineRefusal(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        if (!(failure instanceof UnsafeStart refusal)) return false;
        TERMINAL.println("kompas: " + refusal.getMessage());
        return true;
    }
}
