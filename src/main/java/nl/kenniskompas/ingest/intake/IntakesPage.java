package nl.kenniskompas.ingest.intake;

import java.util.List;

/// The files that came in, newest first.
record IntakesPage(List<Line> lines) {
    /// @param title of its document, else the name of its file
    /// @param waiting proposals without a decision
    /// @param decided proposals with one
    record Line(Intake intake, String title, int waiting, int decided) {
        String address() {
            return "/voorstellen/" + intake.id();
        }
    }
}
