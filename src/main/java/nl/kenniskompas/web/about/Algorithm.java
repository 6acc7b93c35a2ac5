package nl.kenniskompas.web.about;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/// One algorithm in the form of the publication standard 1.0 of the national register of algorithms
/// (Algoritmeregister). The register is in Dutch, so these texts are.
///
/// @param organization who uses it: the national name of the organisation that runs this platform
/// @param contactEmail where questions about it are answered
record Algorithm(
        String name,
        @JsonProperty("description_short") String summary,
        String organization,
        List<String> category,
        String status,
        @JsonProperty("begin_date") String begins,
        @JsonProperty("contact_email") String contactEmail,
        @JsonProperty("publication_category") String publicationCategory,
        String goal,
        String proportionality,
        @JsonProperty("human_intervention") String humanIntervention,
        String risks,
        String impacttoetsen,
        @JsonProperty("source_data") String data,
        @JsonProperty("source_data_grouping") List<Map<String, String>> sources,
        @JsonProperty("methods_and_models") String working,
        String provider,
        String publiccode,
        String lang,
        @JsonProperty("standard_version") String standardVersion,
        @JsonProperty("source_id") String id,
        String tags) {
    Algorithm usedBy(String other, String contact) {
        return new Algorithm(
                name,
                summary,
                other,
                category,
                status,
                begins,
                contact,
                publicationCategory,
                goal,
                proportionality,
                humanIntervention,
                risks,
                impacttoetsen,
                data,
                sources,
                working,
                provider,
                publiccode,
                lang,
                standardVersion,
                id,
                tags);
    }

    /// What the page tells of it, by the key of its heading.
    List<Map.Entry<String, String>> told() {
        return List.of(
                Map.entry("goal", goal),
                Map.entry("human", humanIntervention),
                Map.entry("working", working),
                Map.entry("data", data),
                Map.entry("weighed", proportionality),
                Map.entry("risks", risks),
                Map.entry("tests", impacttoetsen));
    }
}
