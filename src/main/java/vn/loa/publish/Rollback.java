package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Shows readers an earlier release again. Nothing is built, nothing is deleted, the publication record stays as it is. */
public final class Rollback {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{4,64}(?:-\\d+)?");

    private final Path to;
    private final Duration wait;
    private final Consumer<String> say;

    /**
     * @param to the target folder
     * @param wait how long to wait at most while somebody publishes
     * @param say is given a line for people: what was done
     */
    public Rollback(Path to, Duration wait, Consumer<String> say) {
        this.to = to;
        this.wait = wait;
        this.say = say;
    }

    /**
     * Goes back to the release that readers saw before the live one.
     *
     * @return the release that they see now
     * @throws Refusal where there is none
     */
    public Path toPrevious() throws Refusal, IOException {
        Target target = target();
        try (TargetLock held = target.lock("quay lui", wait, say)) {
            held.stillHeld();
            String name =
                    target.previous().orElseThrow(() -> new Refusal("không có bản nào trước bản đang chạy ở " + to));
            return show(target, name);
        }
    }

    /**
     * Goes to the release of a commit.
     *
     * @param commit its name, or as much of it as is unambiguous; the newest release where several are kept of it
     * @throws Refusal where no such release is kept, listing those that are
     */
    public Path to(String commit) throws Refusal, IOException {
        Target target = target();
        try (TargetLock held = target.lock("quay lui về " + commit, wait, say)) {
            held.stillHeld();
            return show(target, named(target, commit));
        }
    }

    private Target target() throws Refusal {
        Target target = new Target(to);
        if (!target.exists()) {
            throw new Refusal("chưa có gì được công bố ở " + to);
        }
        return target;
    }

    private static String named(Target target, String commit) throws Refusal, IOException {
        List<String> all = target.releases();
        List<String> found = all.stream()
                .filter(name -> COMMIT.matcher(commit).matches() && name.startsWith(commit))
                .toList();
        long commits = found.stream().map(Rollback::commitOf).distinct().count();
        if (commits == 1) {
            return found.contains(commit) && commit.contains("-") ? commit : found.get(0);
        }
        throw new Refusal((commits == 0 ? "không giữ bản nào tên là “" : "có nhiều bản bắt đầu bằng “") + commit
                + "”; những bản còn giữ:\n  " + String.join("\n  ", all));
    }

    private static String commitOf(String release) {
        return release.replaceFirst("-.*", "");
    }

    private Path show(Target target, String name) throws IOException {
        Optional<String> before = target.live();
        target.show(name);
        say.accept("Đã quay về bản " + name
                + before.map(old -> " (trước đó là " + old + ")").orElse("") + ".");
        return target.release(name);
    }
}
