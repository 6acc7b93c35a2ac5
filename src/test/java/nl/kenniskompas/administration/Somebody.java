package nl.kenniskompas.administration;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/// A certain person at a browser, with whatever rights they have.
public record Somebody(MockMvcTester browser, PersonId person) {
    public MvcTestResult get(String address) {
        return browser.get().uri(address).with(As.of(person)).exchange();
    }

    public Document open(String address) throws Exception {
        return page(get(address));
    }

    public int status(String address) {
        return get(address).getResponse().getStatus();
    }

    /// Opens the form, and sends what stands in it with these pairs of a field and a value in place of its own.
    public MvcTestResult fill(String address, String... filled) throws Exception {
        var values = new LinkedMultiValueMap<String, String>();
        for (var hidden : open(address).select("main form.kk-form input[type=hidden]"))
            values.set(hidden.attr("name"), hidden.val());
        values.remove("_csrf");
        for (int i = 0; i < filled.length; i += 2) values.set(filled[i], filled[i + 1]);
        return post(address, values);
    }

    public MvcTestResult post(String address, String... filled) {
        var values = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < filled.length; i += 2) values.set(filled[i], filled[i + 1]);
        return post(address, values);
    }

    private MvcTestResult post(String address, LinkedMultiValueMap<String, String> values) {
        return browser.post()
                .uri(address)
                .with(As.of(person))
                .with(csrf())
                .params(values)
                .exchange();
    }

    public static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
