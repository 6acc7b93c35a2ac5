package nl.kenniskompas.search.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.kenniskompas.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page with the one search box.
@Controller
class SearchController {
    private final Results results;

    SearchController(Results results) {
        this.results = results;
    }

    /// @param typing there when the script asks while somebody types
    @GetMapping(Search.ADDRESS)
    ModelAndView show(
            @RequestParam(name = "typend", required = false) @Nullable String typing,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = results.of(in(request), typing != null);
        if (typing != null) follow(page.search(), request, response);
        return new ModelAndView("search/page/page", "page", page);
    }

    private static Search in(HttpServletRequest request) {
        return Search.in(name -> {
            var values = request.getParameterValues(name);
            return values == null ? new String[0] : values;
        });
    }

    /// The address of the browser goes along with what is typed, without a step back for each letter.
    private static void follow(Search search, HttpServletRequest request, HttpServletResponse response) {
        String address = search.address();
        String day = request.getParameter("op");
        if (day != null && request.getAttribute(Screen.AS_OF) != null)
            address += (address.contains("?") ? "&" : "?") + "op=" + URLEncoder.encode(day, StandardCharsets.UTF_8);
        response.setHeader("HX-Replace-Url", address);
    }
}
