package nl.kenniskompas.advice.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kenniskompas.advice.register.Reading.Found;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// A register as OData hands it out: `{"value": [...]}`, or the bare list. Read item by item, so that what stands
/// before a fault is not lost.
final class JsonRegister {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> unused = new TreeSet<>();

    JsonRegister(String text) {
        this.text = text;
    }

    Reading read() {
        try (var parser = JSON.createParser(text)) {
            if (!goToList(parser)) return Reading.stopped(found, Fault.of("no-list"), unused);
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                if (token == null) return Reading.stopped(found, Fault.of("cut-off", found.size()), unused);
                if (found.size() == Reading.MOST) return Reading.stopped(found, Fault.of("many", Reading.MOST), unused);
                item(parser, token);
            }
            return Reading.stopped(found, null, unused);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            int line = place == null ? 0 : place.getLineNr();
            int column = place == null ? 0 : place.getColumnNr();
            return Reading.stopped(found, Fault.of("json", line, column, found.size()), unused);
        }
    }

    private static boolean goToList(JsonParser parser) {
        var token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) return true;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isList = parser.currentName().equals("value");
            if (parser.nextToken() == JsonToken.START_ARRAY && isList) return true;
            parser.skipChildren();
        }
        return false;
    }

    private void item(JsonParser parser, JsonToken token) {
        int number = found.size() + 1;
        var row = Map.<Column, String>of();
        Fault fault = Fault.of("no-item");
        if (token == JsonToken.START_OBJECT) {
            row = values(parser);
            fault = null;
        } else {
            parser.skipChildren();
        }
        found.add(new Found(number, new HouseRow(row), fault));
    }

    private Map<Column, String> values(JsonParser parser) {
        var values = new EnumMap<Column, String>(Column.class);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String title = parser.currentName();
            var token = parser.nextToken();
            if (token.isStructStart()) {
                parser.skipChildren();
                continue;
            }
            var column = Column.called(title);
            if (column.isEmpty()) noteUnused(title);
            else if (token != JsonToken.VALUE_NULL) values.put(column.get(), parser.getString());
        }
        return values;
    }

    private void noteUnused(String title) {
        if (unused.size() < 20 && !title.startsWith("@") && title.length() <= 60) unused.add(title);
    }
}
