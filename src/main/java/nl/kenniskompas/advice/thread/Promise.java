package nl.kenniskompas.advice.thread;

import java.util.List;
import nl.kenniskompas.agenda.QuestionSummary;

/// A commitment with all that hangs on it, as it stands or stood.
///
/// @param fulfilments oldest first
/// @param shifts newest first
/// @param steps newest first
public record Promise(
        Commitment commitment,
        List<Fulfilment> fulfilments,
        List<Shift> shifts,
        List<Step> steps,
        List<QuestionSummary> questions) {}
