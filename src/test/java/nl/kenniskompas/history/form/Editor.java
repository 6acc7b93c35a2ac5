package nl.kenniskompas.history.form;

import static nl.kenniskompas.identity.As.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/// Somebody at a browser who opens a form, fills it in, and sends what stands in the page.
public record Editor(MockMvcTester browser, String name, String role) {
    public Editor(MockMvcTester browser, String name) {
        this(browser, name, "EDITOR");
    }

    public Document open(String address) throws Exception {
        return page(get(address));
    }

    public MvcTestResult get(String address) {
        return browser.get().uri(address).with(as(name, role)).exchange();
    }

    /// @param filled pairs of a field and its value, in place of what the page has; a field may occur twice
    public MvcTestResult send(Document page, String... filled) {
        return send((FormElement) page.expectFirst("main form.kk-form"), filled);
    }

    public MvcTestResult send(FormElement form, String... filled) {
        var values = new LinkedHashMap<String, List<String>>();
        form.formData().forEach(one -> add(values, one.key(), one.value()));
        for (int i = 0; i < filled.length; i += 2) values.remove(filled[i]);
        for (int i = 0; i < filled.length; i += 2) add(values, filled[i], filled[i + 1]);
        return post(form.attr("action"), values);
    }

    public MvcTestResult post(String address, Map<String, List<String>> values) {
        var sent = new LinkedMultiValueMap<>(values);
        sent.remove("_csrf");
        return browser.post()
                .uri(address)
                .with(as(name, role))
                .with(csrf())
                .params(sent)
                .exchange();
    }

    public static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    public static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    /// The number at the end of the address to which one was sent.
    public static long idIn(MvcTestResult result) {
        String address = String.valueOf(result.getResponse().getRedirectedUrl());
        return Long.parseLong(Arrays.asList(address.split("[/-]")).getLast());
    }

    private static void add(Map<String, List<String>> values, String field, String value) {
        values.merge(field, List.of(value), (some, more) -> {
            var all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        });
    }
}
