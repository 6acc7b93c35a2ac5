package nl.kenniskompas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

@Component
class Surroundings {
    private final MessageSource messages;
    private final String build;

    Surroundings(MessageSource messages) throws IOException {
        this.messages = messages;
        var file = new ClassPathResource("static/assets/build.txt");
        build = file.exists()
                ? file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElse("0")
                : "0";
    }

    Screen screen(HttpServletRequest request, Locale locale) {
        return Screen.of(request, new Text(messages, locale), build);
    }
}
