package nl.kenniskompas.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// Looks along while pages are visited: what they ask of others, and what the browser complains about. A breach of the
/// Content-Security-Policy is such a complaint.
final class Watch {
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Set<String> pages = new HashSet<>();
    private final String home;

    Watch(Page page, String home) {
        this.home = home;
        page.onRequest(this::asked);
        page.onConsoleMessage(this::said);
        page.onPageError(error -> seen.add("script failed: " + error));
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    private void asked(Request request) {
        if (request.isNavigationRequest()) pages.add(request.url());
        if (!request.url().startsWith(home + "/")) seen.add("asked another host: " + request.url());
    }

    /// A page that is an error page by its status is called a failed resource by the browser; it is none.
    private void said(ConsoleMessage message) {
        if (!message.type().equals("error")) return;
        boolean isPage = message.text().startsWith("Failed to load resource")
                && pages.stream().anyMatch(message.location()::startsWith);
        if (!isPage) seen.add("console: " + message.text() + " " + message.location());
    }
}
