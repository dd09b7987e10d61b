package vn.loa.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that was ever published under an address: the file {@value #FILE} on the branch {@value #REF}, one JSON object a
 * line, only ever appended to. A later line of the same address adds anchors to it. Keys that this version does not know stay
 * in the file as they are.
 */
public final class PublicationRecord {
    /** The ref that holds the record. Its commits have no parent among the editors' commits. */
    public static final String REF = "refs/heads/loa-record";

    /** The record's file in the tree of that ref. */
    public static final String FILE = "record.jsonl";

    /** A record in which nothing stands. */
    public static final PublicationRecord EMPTY = new PublicationRecord(Optional.empty(), "", List.of());

    private final Optional<String> commit;
    private final String text;
    private final List<Line> lines;
    private final Map<String, Set<String>> anchors = new LinkedHashMap<>();
    private final Map<String, Integer> firstLines = new HashMap<>();

    /**
     * One line of the record.
     *
     * @param anchors first published with this line
     * @param commit of the content in which they first were
     * @param time of that commit
     * @param code the spoken code given to the address; empty when none was
     */
    public record Line(String address, List<String> anchors, String commit, Instant time, String code) {}

    /**
     * What was published once and is not there any more.
     *
     * @param line 1-based line of the record that names the address first
     * @param anchors that are gone; empty when the whole address is gone
     */
    public record Lost(String address, List<String> anchors, int line) {}

    private PublicationRecord(Optional<String> commit, String text, List<Line> lines) {
        this.commit = commit;
        this.text = text;
        this.lines = List.copyOf(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            firstLines.putIfAbsent(line.address(), i + 1);
            anchors.computeIfAbsent(line.address(), address -> new LinkedHashSet<>())
                    .addAll(line.anchors());
        }
    }

    /**
     * The record of a repository; empty when nothing was published from it yet.
     *
     * @throws IOException where git fails or the record's text is broken, naming the line
     */
    public static PublicationRecord read(Repository repository) throws IOException {
        Git.Result tip = repository.git().run(new byte[0], "rev-parse", "--verify", "--quiet", REF + "^{commit}");
        if (!tip.done()) {
            return EMPTY;
        }
        String text = repository
                .git()
                .must(new byte[0], "cat-file", "blob", tip.line() + ":" + FILE)
                .text();
        return new PublicationRecord(Optional.of(tip.line()), text, parse(text));
    }

    /** Reads lines; an {@link IOException} names the first broken one. */
    static List<Line> parse(String text) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            try {
                lines.add(line(Json.object(line)));
            } catch (IOException | RuntimeException e) {
                throw new IOException(
                        "bản ghi công bố hỏng ở " + REF + ":" + FILE + ":" + (lines.size() + 1) + ": " + e.getMessage(),
                        e);
            }
        }
        return lines;
    }

    private static Line line(Map<String, Object> json) {
        List<String> anchors = ((Collection<?>) json.getOrDefault("anchors", List.of()))
                .stream().map(String.class::cast).toList();
        return new Line(
                required(json, "address"),
                anchors,
                required(json, "commit"),
                Instant.parse(required(json, "time")),
                (String) json.getOrDefault("code", ""));
    }

    private static String required(Map<String, Object> json, String key) {
        if (json.get(key) instanceof String value && !value.isEmpty()) {
            return value;
        }
        throw new IllegalArgumentException("thiếu " + key);
    }

    /** The commit of the record; empty before anything was published, and after {@link #with} until it is appended. */
    public Optional<String> commit() {
        return commit;
    }

    /** The file as it is, or will be once appended. */
    String text() {
        return text;
    }

    /** Every line, oldest first. */
    public List<Line> lines() {
        return lines;
    }

    /** Every address ever published, in the order of publication. */
    public Set<String> addresses() {
        return anchors.keySet();
    }

    /** Every anchor ever published on the page of an address. */
    public Set<String> anchors(String address) {
        return anchors.getOrDefault(address, Set.of());
    }

    /** Spoken code to the address that it was given to, oldest first. */
    public Map<String, String> codes() {
        return new GivenCodes(lines).addresses();
    }

    /**
     * The lines that are missing before these addresses may be published. What is announced gets its code with the first of
     * its lines, or with a line of its own where it was published before there were codes.
     */
    public List<Line> missing(List<Address> published, String content, Instant time) {
        List<Line> missing = new ArrayList<>();
        GivenCodes codes = new GivenCodes(lines);
        for (Address address : published) {
            Set<String> known = anchors(address.address());
            List<String> fresh = address.anchors().stream()
                    .filter(anchor -> !known.contains(anchor))
                    .distinct()
                    .toList();
            String code = address.spoken() ? codes.give(address).orElse("") : "";
            if (!fresh.isEmpty() || !code.isEmpty() || !anchors.containsKey(address.address())) {
                missing.add(new Line(address.address(), fresh, content, time, code));
            }
        }
        return missing;
    }

    /** What the record has and these addresses have not. */
    public List<Lost> lost(List<Address> published) {
        Map<String, Set<String>> now = new LinkedHashMap<>();
        for (Address address : published) {
            Set<String> still = Set.copyOf(address.anchors());
            now.put(address.address(), still);
            address.formerly().forEach(former -> now.putIfAbsent(former, still));
        }
        List<Lost> lost = new ArrayList<>();
        anchors.forEach((address, known) -> {
            Set<String> still = now.getOrDefault(address, Set.of());
            List<String> gone =
                    known.stream().filter(anchor -> !still.contains(anchor)).toList();
            if (!now.containsKey(address)) {
                lost.add(new Lost(address, List.of(), firstLines.get(address)));
            } else if (!gone.isEmpty()) {
                lost.add(new Lost(address, gone, firstLines.get(address)));
            }
        });
        return lost;
    }

    /** The record as it will be once these lines are appended. */
    public PublicationRecord with(List<Line> more) throws IOException {
        if (more.isEmpty()) {
            return this;
        }
        StringBuilder all = new StringBuilder(text);
        if (!text.isEmpty() && !text.endsWith("\n")) {
            all.append('\n');
        }
        for (Line line : more) {
            all.append(Json.text(json -> write(line, json))).append('\n');
        }
        List<Line> longer = new ArrayList<>(lines);
        longer.addAll(more);
        return new PublicationRecord(Optional.empty(), all.toString(), longer);
    }

    private static void write(Line line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("address", line.address());
        json.writeArrayFieldStart("anchors");
        for (String anchor : line.anchors()) {
            json.writeString(anchor);
        }
        json.writeEndArray();
        json.writeStringField("commit", line.commit());
        json.writeStringField("time", line.time().toString());
        if (!line.code().isEmpty()) {
            json.writeStringField("code", line.code());
        }
        json.writeEndObject();
    }

    /**
     * Appends lines to the record of a repository, without touching its index or work tree.
     *
     * @param content the commit that is published; its time is the record's, so that the same publications give the same record
     * @return the record as it stands now; empty when somebody else appended since this one was read
     * @throws IOException where git cannot write the objects or the ref
     */
    public Optional<PublicationRecord> append(Repository repository, List<Line> more, String content, Instant time)
            throws IOException {
        if (more.isEmpty()) {
            return Optional.of(this);
        }
        PublicationRecord longer = with(more);
        String made = longer.commitTo(repository, commit, content, time);
        Git.Result moved = repository
                .git()
                .run(
                        new byte[0],
                        "update-ref",
                        "-m",
                        "loa publish",
                        REF,
                        made,
                        commit.orElse("0".repeat(made.length())));
        if (moved.done()) {
            return Optional.of(new PublicationRecord(Optional.of(made), longer.text, longer.lines));
        }
        if (!read(repository).commit().equals(commit)) {
            return Optional.empty();
        }
        throw new IOException("không ghi được bản ghi công bố (" + REF + "): " + moved.error());
    }

    private String commitTo(Repository repository, Optional<String> parent, String content, Instant time)
            throws IOException {
        Git git = repository.git();
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            git = git.withVariable("GIT_" + who + "_NAME", "Loa")
                    .withVariable("GIT_" + who + "_EMAIL", "loa@localhost")
                    .withVariable("GIT_" + who + "_DATE", "@" + time.getEpochSecond() + " +0000");
        }
        try {
            String blob = git.must(utf8(text), "hash-object", "-w", "--stdin").line();
            String tree = git.must(utf8("100644 blob " + blob + "\t" + FILE + "\n"), "mktree")
                    .line();
            List<String> command = new ArrayList<>(List.of("commit-tree", "--no-gpg-sign", tree));
            parent.ifPresent(before -> command.addAll(List.of("-p", before)));
            return git.must(utf8("Publish " + content + "\n"), command.toArray(String[]::new))
                    .line();
        } catch (IOException e) {
            throw new IOException(
                    "không ghi được bản ghi công bố vào kho " + repository.gitDir() + ": " + e.getMessage(), e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
