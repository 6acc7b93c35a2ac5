package nl.kenniskompas.search.embedding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `kompas.search.model.*`.
///
/// @param folder with `model.onnx` and `tokenizer.json`; empty: hits are not put in order by meaning
/// @param query what the model wants before what somebody looks for
/// @param passage what it wants before what may be found
/// @param weight how much the meaning counts beside the words: 0 not at all, 1 alone
@ConfigurationProperties("kompas.search.model")
public record ModelSettings(
        @DefaultValue("") String folder,
        @DefaultValue("") String query,
        @DefaultValue("") String passage,
        @DefaultValue("0.5") double weight) {
    public ModelSettings {
        if (!(weight >= 0 && weight <= 1))
            throw new WrongModel("KOMPAS_MODEL_WEIGHT must lie between 0 and 1, and not be " + weight, null);
    }

    public boolean isOn() {
        return !folder.isBlank();
    }
}
