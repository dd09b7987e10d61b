package vn.loa.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a release is made of: {@value #FILE} at its top, the only file that names the release.
 *
 * @param content the commit that was published
 * @param record the commit of the publication record; empty when it holds nothing
 * @param generator what built it, by name and version or digest
 * @param files SHA-256 of every file of the build, by its path with forward slashes
 * @param carried the same for files kept from earlier releases
 */
public record Manifest(
        String content,
        String record,
        String generator,
        SortedMap<String, String> files,
        SortedMap<String, String> carried) {
    /** Its name in the release. */
    public static final String FILE = "manifest.json";

    private static final int FORMAT = 1;

    /** The digests of the files of a folder, the manifest itself left out. */
    static SortedMap<String, String> digests(Path folder) throws IOException {
        List<String> files = Trees.files(folder);
        try {
            return files.parallelStream()
                    .filter(file -> !file.equals(FILE))
                    .collect(Collectors.toMap(
                            file -> file, file -> sha256(folder.resolve(file)), (one, other) -> one, TreeMap::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a release with this manifest is what publishing these again would make. */
    boolean isOf(String otherContent, String otherRecord, String otherGenerator) {
        return content.equals(otherContent) && record.equals(otherRecord) && generator.equals(otherGenerator);
    }

    /** Writes it into a release, over one that stands there. */
    void write(Path release) throws IOException {
        // A build may have linked the file to another release's: never write into it.
        Path fresh = release.resolve(FILE + ".new");
        Files.writeString(fresh, Json.text(this::write));
        Files.move(fresh, release.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(JsonGenerator json) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("content", content);
        json.writeStringField("record", record);
        json.writeStringField("generator", generator);
        write("files", files, json);
        write("carried", carried, json);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void write(String name, SortedMap<String, String> digests, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : digests.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    /** Reads the manifest of a release; an {@link IOException} where there is none or it is broken. */
    public static Manifest read(Path release) throws IOException {
        Map<String, Object> json = Json.object(Files.readString(release.resolve(FILE)));
        return new Manifest(
                string(json, "content"),
                string(json, "record"),
                string(json, "generator"),
                strings(json, "files"),
                strings(json, "carried"));
    }

    private static String string(Map<String, Object> json, String key) {
        return json.getOrDefault(key, "").toString();
    }

    private static SortedMap<String, String> strings(Map<String, Object> json, String key) {
        SortedMap<String, String> read = new TreeMap<>();
        if (json.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> read.put(name.toString(), value.toString()));
        }
        return read;
    }
}
