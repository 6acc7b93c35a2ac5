package nl.kenniskompas.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// A small agenda that a visitor brings along: two challenges, three issues and six questions of a known type. Each
/// ministry asks about a subject of its own, so that two of them have nothing to do with each other.
record InventedAgenda(String ministry, String subject) {
    static final int QUESTIONS = 6;

    FilePayload file() {
        String name = "kennisagenda-" + ministry.toLowerCase(java.util.Locale.ROOT) + ".md";
        return new FilePayload(name, "text/markdown", words().getBytes(StandardCharsets.UTF_8));
    }

    /// The question that stands last but one.
    String lateQuestion() {
        return "Hoeveel geld gaat er in elke gemeente om in " + subject + "?";
    }

    private String words() {
        return """
                # Kennisagenda Ministerie van MINISTRY 2031-2034

                ## Opgave 1: Zorgvuldig omgaan met SUBJECT

                Doel: Iedereen in het land heeft iets aan SUBJECT.

                ### a. Gebruik in de stad

                #### Verkennende vragen

                - Wie maken er in de grote steden gebruik van SUBJECT?
                - Welke plekken zijn het meest geschikt voor SUBJECT?

                #### Verklarende vragen

                - Waardoor neemt de belangstelling voor SUBJECT toe?

                ### b. Gebruik op het platteland

                #### Verkennende vragen

                - Hoe ver reizen bewoners van dorpen voor SUBJECT?

                ## Opgave 2: Eerlijk betalen voor SUBJECT

                Doel: In 2034 draagt ieder naar vermogen bij aan SUBJECT.

                ### a. Geldstromen

                #### Verkennende vragen

                - LATE

                #### Beleidsgerichte vragen

                - Met welke heffing wordt SUBJECT het eerlijkst betaald?
                """.replace("LATE", lateQuestion()).replace("SUBJECT", subject).replace("MINISTRY", ministry);
    }
}
