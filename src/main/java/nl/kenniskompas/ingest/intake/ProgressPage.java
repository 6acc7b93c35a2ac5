package nl.kenniskompas.ingest.intake;

import java.util.List;

/// A file on its way in, or one that did not make it.
///
/// @param seconds since it was asked
record ProgressPage(Intake intake, long seconds) {
    record Step(String key, String state) {}

    /// Received, read, proposed: which are done, which one runs.
    List<Step> steps() {
        int now =
                switch (intake.state()) {
                    case WAITING -> 1;
                    case RUNNING -> "propose".equals(intake.step()) ? 3 : 2;
                    case DONE, FAILED, CANCELLED -> 4;
                };
        return List.of(
                new Step("received", state(0, now)),
                new Step("wait", state(1, now)),
                new Step("read", state(2, now)),
                new Step("propose", state(3, now)));
    }

    int done() {
        return (int)
                steps().stream().filter(step -> step.state().equals("done")).count();
    }

    private static String state(int step, int now) {
        if (step < now) return "done";
        return step == now ? "busy" : "waiting";
    }
}
