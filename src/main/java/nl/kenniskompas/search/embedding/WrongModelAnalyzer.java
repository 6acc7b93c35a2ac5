package nl.kenniskompas.search.embedding;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says at the start what is wrong with the model, without where it was thrown.
final class WrongModelAnalyzer extends AbstractFailureAnalyzer<WrongModel> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongModel wrong) {
        return new FailureAnalysis(
                Objects.requireNonNullElse(wrong.getMessage(), "the model cannot be used"),
                "Put it right, or leave KOMPAS_MODEL out: then hits are ordered by their words only.",
                wrong);
    }
}
