package vn.loa.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The little JSON that manifests and records need: objects whose values are strings, lists of strings or such objects. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Writes something to a generator. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String text(Writing writing) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            writing.to(json);
        }
        return out.toString();
    }

    /** Reads one object and nothing after it: strings as String, numbers as String, lists as List, objects as Map. */
    static Map<String, Object> object(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("không phải một đối tượng JSON");
            }
            Map<String, Object> read = object(json);
            if (json.nextToken() != null) {
                throw new IOException("thừa chữ sau đối tượng JSON");
            }
            return read;
        }
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> read = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            read.put(key, value(json));
        }
        return read;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }
}
