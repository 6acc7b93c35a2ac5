package nl.kenniskompas.history.item;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.Addresses;
import nl.kenniskompas.history.Addresses.Item;
import nl.kenniskompas.history.Hidden;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.history.change.Differences;
import nl.kenniskompas.history.change.ShownVersion;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ItemController {
    private final Versions versions;
    private final Addresses addresses;
    private final Differences differences;

    ItemController(Versions versions, Addresses addresses, Differences differences) {
        this.versions = versions;
        this.addresses = addresses;
        this.differences = differences;
    }

    @GetMapping("/geschiedenis/{table:[a-z_]+}/{id:\\d{1,18}}")
    ModelAndView show(@PathVariable String table, @PathVariable long id, HttpServletRequest request) {
        if (!versions.has(table) || Hidden.from(Viewer.of(request)).contains(table)) throw new NotFound(table, id);
        String name = versions.nameOf(table, id).orElseThrow(() -> new NotFound(table, id));
        var all = versions.of(table, id);
        String now = addresses.now(all).get(new Item(table, id));
        String page = now != null ? now : lastPage(all).orElse(null);
        var shown = all.stream().map(version -> shown(version, page)).toList();
        return new ModelAndView("history/item/page", "page", new ItemPage(table, name, now, shown));
    }

    /// Where an item stood that is gone.
    private Optional<String> lastPage(List<Version> all) {
        if (all.isEmpty()) return Optional.empty();
        var last = all.getFirst();
        return Optional.ofNullable(
                        addresses.at(last.justBefore(), List.of(last)).get(Item.of(last)))
                .map(ItemController::withoutMoment);
    }

    private static String withoutMoment(String address) {
        int fragment = address.indexOf('#');
        return address.substring(0, address.indexOf('?')) + (fragment < 0 ? "" : address.substring(fragment));
    }

    private ShownVersion shown(Version version, @Nullable String page) {
        return new ShownVersion(
                version,
                differences.of(version),
                null,
                page == null || version.before().isEmpty() ? null : Addresses.at(version.justBefore(), page),
                page == null || version.after().isEmpty() ? null : Addresses.at(version.moment(), page));
    }
}
