package vn.loa.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.model.FrontMatter.Mapping;
import vn.loa.model.Problem;
import vn.loa.model.Recording;

/** The entries of {@code audio} and {@code translations}. */
final class RecordingFields {
    private static final String AUDIO = "audio";
    private static final String TRANSLATIONS = "translations";
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):([0-5]\\d)");
    /** What browsers play without a plug-in. */
    private static final Pattern PLAYED = Pattern.compile(".*\\.(opus|ogg|mp3|m4a)", Pattern.CASE_INSENSITIVE);

    private static final int VERSION = 12;

    private final String key;
    private final String version;
    private final List<Problem> problems;

    private RecordingFields(String key, String version, List<Problem> problems) {
        this.key = key;
        this.version = version;
        this.problems = problems;
    }

    /** The version of a text: the first twelve digits of its SHA-256. */
    static String version(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, VERSION);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Recordings, the smallest file first: a telephone on a slow line plays the first that it can. */
    static List<Recording> audio(Fields header, String version, List<Problem> problems) {
        return new RecordingFields(AUDIO, version, problems)
                .read(header)
                .sorted(Comparator.comparingLong(r -> r.bytes() == 0 ? Long.MAX_VALUE : r.bytes()))
                .toList();
    }

    static List<Recording> translations(Fields header, String version, List<Problem> problems) {
        return new RecordingFields(TRANSLATIONS, version, problems).read(header).toList();
    }

    private Stream<Recording> read(Fields header) {
        return header.mappings(key).stream().flatMap(this::entry);
    }

    private Stream<Recording> entry(Mapping mapping) {
        int before = problems.size();
        Fields fields = new Fields(mapping, problems);
        fields.warnOfUnknown(
                key.equals(AUDIO)
                        ? Set.of("src", "language", "speaker", "length", "bytes", "version")
                        : Set.of("src", "language", "translator", "bytes", "version"));
        String src = fields.parsed(key, "src", RecordingFields::address, "/am-thanh/tệp.opus hoặc https://…")
                .orElse("");
        if (!fields.has("src") || fields.text("language").isEmpty()) {
            error(mapping, "Thiếu tệp (src) hoặc tiếng (language).", "Viết “src: /am-thanh/…” và “language: Thái”.");
        }
        if (key.equals(AUDIO) && !src.isEmpty() && !PLAYED.matcher(src).matches()) {
            error(mapping, "Trình duyệt không phát được tệp này.", "Dùng tệp .opus, .ogg, .mp3 hoặc .m4a.");
        }
        int seconds = fields.parsed(key, "length", RecordingFields::seconds, "thời lượng dạng 3:25 hoặc 1:02:30")
                .orElse(0);
        long bytes = fields.parsed(key, "bytes", RecordingFields::bytes, "số byte, như 482133")
                .orElse(0L);
        boolean bad = problems.stream().skip(before).anyMatch(p -> p.code().equals(key));
        Recording recording = new Recording(
                src,
                fields.text("language"),
                fields.text(key.equals(AUDIO) ? "speaker" : "translator"),
                seconds,
                bytes,
                fields.text("version"),
                mapping.place());
        if (!bad) {
            warnOfVersion(recording);
        }
        return bad ? Stream.empty() : Stream.of(recording);
    }

    private void warnOfVersion(Recording recording) {
        if (!recording.version().equals(version)) {
            problems.add(Problem.warning(
                    "recording-stale",
                    recording.place(),
                    recording.version().isEmpty()
                            ? "Chưa ghi bản này làm theo lời văn nào (version)."
                            : "Lời văn đã đổi sau khi làm bản này.",
                    "Nghe hoặc đọc lại; còn đúng với lời văn bây giờ thì ghi “version: " + version + "”."));
        }
    }

    private static Optional<String> address(String text) {
        return text.matches("https?://[^\\s\"<>]+|/[^\\s\"<>/][^\\s\"<>]*") && !text.contains("..")
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<Integer> seconds(String text) {
        Matcher m = LENGTH.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int hours = m.group(1) == null ? 0 : Integer.parseInt(m.group(1));
        return Optional.of(hours * 3600 + Integer.parseInt(m.group(2)) * 60 + Integer.parseInt(m.group(3)));
    }

    private static Optional<Long> bytes(String text) {
        return text.matches("[1-9]\\d{0,11}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private void error(Mapping mapping, String message, String hint) {
        // one code for each key, so that the table of codes can explain both
        problems.add(Problem.error(key, mapping.place(), message, hint));
    }
}
