package nl.kenniskompas.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// What keeps somebody out of a page: WCAG 2.0 to 2.2, levels A and AA, as far as a program can tell.
final class Barriers {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Barriers() {}

    /// The faults of the page that the visitor is on, as wide as it is now.
    static List<String> on(Visitor visitor) {
        var faults = new ArrayList<String>();
        String place = visitor.page.viewportSize().width + " px " + visitor.path() + ": ";
        found(visitor.page).forEach(violation -> faults.add(place + violation));
        int beyond = beyond(visitor);
        if (beyond > 0) faults.add(place + "scrolls sideways by " + beyond + " px");
        if (visitor.page.locator("h1").count() != 1) faults.add(place + "has no single h1");
        return faults;
    }

    /// Rule and first place of each violation. What is right of a page with thousands of parts would fill megabytes;
    /// and no rule needs the style sheets fetched once more.
    @SuppressWarnings("unchecked")
    private static List<String> found(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate("""
                tags => axe.run({runOnly: tags, resultTypes: ['violations'], preload: false})
                    .then(told => told.violations.map(one => one.id + ' ' + one.nodes[0].html))""", RULES);
    }

    /// The same page wide and narrow; it is not loaded anew, so that an answer to a form can be looked at too.
    static List<String> onBothWidths(Visitor visitor) {
        var faults = new ArrayList<>(on(visitor));
        visitor.page.setViewportSize(Visitor.NARROW, 844);
        faults.addAll(on(visitor));
        visitor.page.setViewportSize(Visitor.WIDE, 900);
        return faults;
    }

    /// How far the page can be scrolled sideways, in CSS pixels.
    static int beyond(Visitor visitor) {
        return (Integer) visitor.page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
