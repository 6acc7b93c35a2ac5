package nl.kenniskompas.identity.start;

import org.springframework.boot.ExitCodeGenerator;

/// The settings would open the platform to people who may be anybody. The message tells what to do, in one line.
final class UnsafeStart extends RuntimeException implements ExitCodeGenerator {
    private static final int REFUSED = 2;

    UnsafeStart(String message) {
        super(message);
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
