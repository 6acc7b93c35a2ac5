package nl.kenniskompas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that a template asks for is there, in Dutch and in English.
class MessagesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9-]+)+\\.?)\"( \\+)?");
    private static final Pattern NOTICE = Pattern.compile("Notice\\.leave\\(\\s*\\w+,\\s*\"([^\"]+)\"");

    private final Set<String> dutch = keys(false);
    private final Set<String> english = keys(true);

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(english).isEqualTo(dutch);
    }

    @Test
    void everyKeyOfATemplateHasAText() {
        var modules = modules();
        var missing = new TreeSet<String>();
        for (String template : files(Path.of("src/main/jte"), ".jte"))
            KEY.matcher(template)
                    .results()
                    .filter(found -> modules.contains(found.group(1).split("\\.")[0]))
                    .filter(found -> !known(found.group(1), found.group(2) != null))
                    .forEach(found -> missing.add(found.group(1)));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyNoticeHasAText() {
        var missing = files(Path.of("src/main/java"), ".java").stream()
                .flatMap(source -> NOTICE.matcher(source).results())
                .map(found -> found.group(1))
                .filter(key -> !dutch.contains(key))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextCanBeFilledIn() {
        for (Path bundle : bundles())
            load(bundle).forEach((key, words) -> assertThat(
                            new MessageFormat(words.toString(), Locale.ROOT).format(new Object[] {"1", "2", "3"}))
                    .as(key.toString())
                    .isNotBlank());
    }

    /// A key that is finished in the template is known when some key begins like it.
    private boolean known(String key, boolean unfinished) {
        if (unfinished || key.endsWith(".")) return dutch.stream().anyMatch(one -> one.startsWith(key));
        return dutch.contains(key) || dutch.contains(key + ".one") && dutch.contains(key + ".many");
    }

    private Set<String> modules() {
        var modules = new TreeSet<String>();
        dutch.forEach(key -> modules.add(key.split("\\.")[0]));
        return modules;
    }

    private static Set<String> keys(boolean english) {
        var keys = new TreeSet<String>();
        for (Path bundle : bundles())
            if (bundle.toString().endsWith("_en.properties") == english)
                keys.addAll(load(bundle).stringPropertyNames());
        return keys;
    }

    private static List<Path> bundles() {
        try (Stream<Path> found = Files.list(BUNDLES)) {
            return found.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties load(Path bundle) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(bundle)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    private static List<String> files(Path root, String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            var texts = new java.util.ArrayList<String>();
            for (Path file : found.filter(f -> f.toString().endsWith(ending)).toList())
                texts.add(Files.readString(file));
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
