package nl.kenniskompas.library;

import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody who looks at pages.
public record Visit(MockMvcTester browser, String... roles) {
    public static Visit reader(MockMvcTester browser) {
        return new Visit(browser, "READER");
    }

    public static Visit editor(MockMvcTester browser) {
        return new Visit(browser, "READER", "EDITOR");
    }

    public Document page(String address) {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    public MvcTestResult get(String address) {
        return browser.get()
                .uri(URI.create(address))
                .with(as("Noor", roles[roles.length - 1]))
                .exchange();
    }

    public MvcTestResult post(String address, Map<String, String> fields) {
        var post = browser.post()
                .uri(URI.create(address))
                .with(as("Noor", roles[roles.length - 1]))
                .with(csrf());
        for (var field : fields.entrySet()) post = post.param(field.getKey(), field.getValue());
        return post.exchange();
    }

    public static Document parsed(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
