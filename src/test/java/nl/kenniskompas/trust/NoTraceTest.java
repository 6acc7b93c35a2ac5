package nl.kenniskompas.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kenniskompas.identity.Route;
import nl.kenniskompas.trust.Cast.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/// What is hidden leaves no trace: in no page, list, count, feed, export or log, for nobody it is hidden from.
@WorldTest
class NoTraceTest {
    /// A public one, and one for each audience.
    private static final int IDS = 4;

    /// Who sees least, who sees most without being one of those it is for, and one of those.
    private static final Set<String> CLOSE_LOOKERS =
            Set.of("nobody", "administrator elsewhere", "reader of the keeper");

    @Autowired
    ApplicationContext platform;

    @Test
    void nobodyFindsAWordOfWhatIsHiddenFromThemOnAnyRoute() {
        var scene = Scene.of(platform);
        long before = scene.lastChange();
        scene.hide();
        var walk = new Walk(scene.modules(), scene.world(), scene.changesSince(before));
        var traces = new ArrayList<String>();
        var seen = new EnumMap<Word, Integer>(Word.class);
        int asked = 0;
        for (Visitor visitor : scene.cast().all())
            for (Route route : walk.routes(HttpMethod.GET).toList())
                for (String address : walk.addresses(route, IDS, CLOSE_LOOKERS.contains(visitor.called()))) {
                    asked++;
                    String text = told(scene.get(visitor, address), address);
                    for (Word word : Word.values())
                        if (text.contains(word.in(scene.world()))) {
                            if (word.isFor(visitor)) seen.merge(word, 1, Integer::sum);
                            else traces.add(visitor.called() + " " + address + " " + word);
                        }
                }
        System.out.printf(
                "routes %d, visitors %d, hidden items %d, requests %d, traces %d%n",
                walk.routes(HttpMethod.GET).count(),
                scene.cast().all().size(),
                scene.world().hiddenItems(),
                asked,
                traces.size());
        assertThat(traces).as("where a visitor found what is hidden").isEmpty();
        assertThat(seen.keySet()).as("who may see it does").contains(Word.values());
    }

    /// What an answer tells besides what was asked: a page that is not there says which.
    private static String told(Answer answer, String address) {
        String asked = address.replaceAll("^/agenda/|[/.?].*", "");
        return answer.status() == 404 && !asked.isEmpty() ? answer.text().replace(asked, "") : answer.text();
    }

    @Test
    void forWhoMayNotSeeItNothingDiffersNotEvenACount() {
        var scene = Scene.of(platform);
        var open = new Walk(scene.modules(), scene.world(), List.of());
        var visits = new LinkedHashMap<Visitor, List<String>>();
        for (Visitor visitor : scene.outsiders())
            visits.put(visitor, addresses(open, CLOSE_LOOKERS.contains(visitor.called())));
        var before = pages(scene, visits);
        scene.hide();
        var after = pages(scene, visits);
        assertThat(before.keySet().stream().filter(page -> !Objects.equals(before.get(page), after.get(page))))
                .as("pages that tell that something was hidden")
                .isEmpty();
    }

    private static List<String> addresses(Walk open, boolean closely) {
        return open.routes(HttpMethod.GET)
                .flatMap(route -> open.addresses(route, IDS, closely).stream())
                .filter(address -> !address.startsWith("/beheer"))
                .distinct()
                .toList();
    }

    private static Map<String, String> pages(Scene scene, Map<Visitor, List<String>> visits) {
        var pages = new LinkedHashMap<String, String>();
        visits.forEach((visitor, addresses) -> addresses.forEach(address -> {
            var answer = scene.get(visitor, address);
            pages.put(visitor.called() + " " + address, answer.status() + lasting(answer.text()));
        }));
        return pages;
    }

    /// Without what differs between two answers whatever stands in them.
    private static String lasting(String text) {
        return text.replaceAll("name=\"(_csrf|key|sleutel)\" value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-f-]{36}|data-incident>[a-z0-9]+|\\[\\d+]", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.\\d]*Z", "");
    }
}
