package nl.kenniskompas.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/// One template. It states its content type, because Spring passes over a view that does not and sends an empty page.
final class JteView implements View {
    private final TemplateEngine engine;
    private final String template;
    private final Surroundings surroundings;

    JteView(TemplateEngine engine, String template, Surroundings surroundings) {
        this.engine = engine;
        this.template = template;
        this.surroundings = surroundings;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /// The page is made whole before the first byte leaves, so a failure gives an error page and not half a page.
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("screen", surroundings.screen(request, RequestContextUtils.getLocale(request)));
        if (model != null && model.containsKey("page")) parameters.put("page", model.get("page"));
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
