package vn.loa.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.model.Document;
import vn.loa.model.OnAir;
import vn.loa.model.Recording;

/** Recordings and translations by language, Vietnamese first, then in the order written. */
final class Tongues {
    private static final String VIETNAMESE = "Việt";
    private static final Map<String, String> TYPES =
            Map.of("opus", "audio/ogg", "ogg", "audio/ogg", "mp3", "audio/mpeg", "m4a", "audio/mp4");

    private Tongues() {}

    static List<Tongue> of(Document document, String root) {
        OnAir onAir = document.meta().onAir();
        Map<String, Tongue> tongues = new LinkedHashMap<>();
        for (Recording recording : onAir.audio()) {
            of(tongues, recording).recordings().add(piece(onAir, recording, root));
        }
        for (Recording recording : onAir.translations()) {
            of(tongues, recording).translations().add(piece(onAir, recording, root));
        }
        List<Tongue> ordered = new ArrayList<>(tongues.values());
        ordered.sort((a, b) -> Boolean.compare(
                !a.language().equalsIgnoreCase(VIETNAMESE), !b.language().equalsIgnoreCase(VIETNAMESE)));
        return ordered;
    }

    private static Tongue of(Map<String, Tongue> tongues, Recording recording) {
        String language = recording.language().replaceFirst("(?i)^tiếng ", "");
        return tongues.computeIfAbsent(
                language.toLowerCase(Locale.ROOT),
                k -> new Tongue(language, Languages.tag(language), new ArrayList<>(), new ArrayList<>()));
    }

    private static Tongue.Piece piece(OnAir onAir, Recording recording, String root) {
        String src = recording.src();
        String name = src.substring(src.lastIndexOf('/') + 1);
        List<String> about = new ArrayList<>();
        if (!recording.by().isEmpty()) {
            about.add(recording.by());
        }
        if (recording.seconds() > 0) {
            about.add(Script.time(recording.seconds()));
        }
        if (recording.bytes() > 0) {
            about.add(size(recording.bytes()));
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Tongue.Piece(
                src.startsWith("/") ? root + src.substring(1) : src,
                TYPES.getOrDefault(ending, ""),
                name,
                String.join(", ", about),
                onAir.isStale(recording));
    }

    /** {@code 1,2 MB}. */
    private static String size(long bytes) {
        return bytes < 100_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " kB"
                : String.format(Locale.forLanguageTag("vi"), "%.1f MB", bytes / 1e6);
    }
}
