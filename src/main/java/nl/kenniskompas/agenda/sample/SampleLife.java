package nl.kenniskompas.agenda.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.lifecycle.Action;
import nl.kenniskompas.agenda.lifecycle.Said;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// What could have been done with a question of a sample agenda.
///
/// @param agenda name of the file that the agenda came from
/// @param question how the question begins
record SampleLife(String agenda, String question, List<Step> steps) {
    static List<SampleLife> all() throws IOException {
        try (var file = new ClassPathResource("sample/stand-van-de-vragen.json").getInputStream()) {
            return List.of(JsonMapper.builder().build().readValue(file, SampleLife[].class));
        }
    }

    /// @param action key of what was done
    /// @param documents names of the files that the sources came from
    /// @param days from today until the answer reopens
    record Step(
            String action,
            @Nullable String reason,
            @Nullable String programme,
            @Nullable String verdict,
            @Nullable List<String> documents,
            @Nullable String reference,
            @Nullable Integer days) {
        Action done() {
            return Action.of(action).orElseThrow();
        }

        /// @param library documents by the names of their files
        Said said(Map<String, DocumentId> library, LocalDate today) {
            return new Said(
                    orNothing(reason),
                    orNothing(programme),
                    orNothing(verdict),
                    sources(library).toList(),
                    orNothing(reference),
                    days == null ? null : today.plusDays(days));
        }

        private Stream<DocumentId> sources(Map<String, DocumentId> library) {
            return documents == null
                    ? Stream.empty()
                    : documents.stream().map(library::get).filter(Objects::nonNull);
        }

        private static String orNothing(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
