package nl.kenniskompas.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The addresses of the platform, as its controllers declare them, filled in with what stands in the database. A
/// variable that cannot be filled in gets a 1: also a page that says no is an answer.
record Routes(ApplicationContext context) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");
    private static final Pattern FIRST = Pattern.compile("^/(\\w+)/");

    /// The table whose items stand below an address.
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("opgaven", "challenge"),
            Map.entry("vraagstukken", "issue"),
            Map.entry("kennisvragen", "question"),
            Map.entry("bibliotheek", "document"),
            Map.entry("adviezen", "advice"),
            Map.entry("aanbevelingen", "recommendation"),
            Map.entry("toezeggingen", "commitment"),
            Map.entry("samenhangen", "relation"),
            Map.entry("uitspraken", "claim"),
            Map.entry("factoren", "factor"),
            Map.entry("themas", "theme"),
            Map.entry("dilemmas", "dilemma"),
            Map.entry("dilemmaposities", "dilemma_position"),
            Map.entry("dilemmaopties", "dilemma_option"),
            Map.entry("voorstellen", "intake"),
            Map.entry("wijzigingen", "history.change"));

    Set<String> readable() {
        return of(RequestMethod.GET);
    }

    Set<String> writable() {
        return of(RequestMethod.POST);
    }

    private Set<String> of(RequestMethod method) {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var found = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().forEach(route -> {
            var methods = route.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(method))
                route.getPatternValues().forEach(pattern -> found.add(filled(pattern)));
        });
        return found;
    }

    private String filled(String pattern) {
        var first = FIRST.matcher(pattern);
        String table = first.find() ? TABLES.getOrDefault(first.group(1), "") : "";
        return VARIABLE.matcher(pattern).replaceAll(found -> value(found.group(1), table));
    }

    private String value(String variable, String table) {
        return switch (variable) {
            case "slug" -> one("select slug from agenda order by id limit 1");
            case "extension" -> "json";
            case "table" -> "question";
            case "halfYear" -> "2026-2";
            case "id", "intake" -> table.isEmpty() ? "1" : one("select min(id)::text from " + table);
            default -> "1";
        };
    }

    private String one(String query) {
        List<String> found = context.getBean(JdbcClient.class)
                .sql(query)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .list();
        return found.isEmpty() || found.getFirst().equals("null") ? "1" : found.getFirst();
    }
}
