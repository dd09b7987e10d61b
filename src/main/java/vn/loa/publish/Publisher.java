package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Severity;
import vn.loa.publish.Publication.Outcome;
import vn.loa.publish.PublicationRecord.Line;
import vn.loa.publish.PublicationRecord.Lost;

/**
 * Publishes commits. Readers see the old release until the new one stands complete on the disk and everything in it is in the
 * publication record; whatever fails or is killed before that leaves the old one as it was.
 */
public final class Publisher {
    private static final int ATTEMPTS = 5;
    private static final int ANCHORS_NAMED = 10;

    private final SiteBuilder builder;
    private final String generator;
    private final Consumer<String> say;

    /**
     * @param generator names the program by version or digest: another one builds the same commit anew
     * @param say is given a line for people now and then
     */
    public Publisher(SiteBuilder builder, String generator, Consumer<String> say) {
        this.builder = builder;
        this.generator = generator;
        this.say = say;
    }

    /** A commit on its way. */
    private record Job(Target target, Repository repository, String commit, Instant time) {}

    /** A site that was written beside the live one, and the record that allows showing it. */
    private record Written(Path growing, PublicationRecord record) {}

    /**
     * Publishes what an order names.
     *
     * @throws Refusal where the order cannot be carried out as it is
     * @throws IOException where git, the disk or the build fails; readers still see the old release
     */
    public Publication publish(Order order) throws Refusal, IOException {
        Target target = new Target(order.to());
        target.create();
        try (TargetLock held = target.lock("công bố " + order.commit(), order.patience(), say)) {
            held.stillHeld();
            target.sweep();
            Publication publication = publishLocked(order, target);
            target.sweep();
            return publication;
        }
    }

    private Publication publishLocked(Order order, Target target) throws Refusal, IOException {
        Repository repository = order.repository();
        String commit = repository.commit(order.commit());
        refuseUncommitted(order);
        Job job = new Job(target, repository, commit, repository.time(commit));
        Optional<String> ready = ready(job);
        if (ready.isPresent()) {
            return showAgain(job, ready.get(), order.keep());
        }
        SiteBuilder.Draft draft = builder.draft(checkout(order, job));
        return publish(job, draft, order.keep());
    }

    private static void refuseUncommitted(Order order) throws Refusal, IOException {
        Path root = Path.of(order.content()).getParent();
        String prefix = root == null ? "" : root + "/";
        List<String> changed = order.repository()
                .uncommitted(
                        List.of(order.content(), prefix + "templates", prefix + "assets", prefix + "jbake.properties"));
        if (!changed.isEmpty()) {
            String shown = String.join("\n  ", changed.subList(0, Math.min(changed.size(), 20)));
            throw new Refusal("có " + changed.size() + " tệp chưa commit; Loa chỉ công bố những gì đã commit."
                    + " Hãy `git add` và `git commit`, hoặc `git stash`:\n  " + shown);
        }
    }

    /** A finished release that is what publishing the commit now would make. */
    private Optional<String> ready(Job job) throws IOException {
        String record = PublicationRecord.read(job.repository()).commit().orElse("");
        for (String name : job.target().releasesOf(job.commit())) {
            if (Manifest.read(job.target().release(name)).isOf(job.commit(), record, generator)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private Publication showAgain(Job job, String name, int keep) throws IOException {
        Optional<Path> release = Optional.of(job.target().release(name));
        if (job.target().live().equals(Optional.of(name))) {
            say.accept("Bản " + shortened(job.commit()) + " đã được công bố từ trước, không có gì thay đổi.");
            return new Publication(Outcome.UNCHANGED, List.of(), job.commit(), release);
        }
        show(job, name, keep);
        return new Publication(Outcome.PUBLISHED, List.of(), job.commit(), release);
    }

    private static Checkout checkout(Order order, Job job) throws IOException, Refusal {
        Path tree = job.repository().export(job.commit(), job.target().work());
        Path content = tree.resolve(order.content()).normalize();
        if (!content.startsWith(tree) || content.equals(tree) || !Files.isDirectory(content)) {
            throw new Refusal(
                    "commit " + shortened(job.commit()) + " không có thư mục nội dung “" + order.content() + "”");
        }
        return new Checkout(content.getParent(), content, job.repository(), job.commit());
    }

    private Publication publish(Job job, SiteBuilder.Draft draft, int keep) throws IOException {
        List<Problem> problems = new ArrayList<>(draft.problems());
        if (hasErrors(problems)) {
            return refused(job, problems);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            PublicationRecord before = PublicationRecord.read(job.repository());
            List<Line> more = before.missing(draft.addresses(), job.commit(), job.time());
            Path growing = job.target().begin(job.commit());
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(draft.write(growing, before.with(more)));
            if (hasErrors(all)) {
                return refused(job, all);
            }
            Optional<PublicationRecord> record = before.append(job.repository(), more, job.commit(), job.time());
            if (record.isPresent()) {
                lost(before, draft.addresses()).forEach(all::add);
                return finish(job, new Written(growing, record.get()), all, keep);
            }
            say.accept("Bản ghi công bố vừa được nơi khác ghi thêm, dựng lại…");
        }
        throw new IOException("bản ghi công bố liên tục bị nơi khác ghi; hãy thử lại sau");
    }

    private Publication finish(Job job, Written written, List<Problem> problems, int keep) throws IOException {
        Path growing = written.growing();
        SortedMap<String, String> files = Manifest.digests(growing);
        List<Path> earlier =
                job.target().releases().stream().map(job.target()::release).toList();
        SortedMap<String, String> carried = CarryOver.into(growing, earlier);
        String record = written.record().commit().orElse("");
        new Manifest(job.commit(), record, generator, files, carried).write(growing);
        String name = job.target().finish(growing, job.commit());
        show(job, name, keep);
        return new Publication(
                Outcome.PUBLISHED,
                problems,
                job.commit(),
                Optional.of(job.target().release(name)));
    }

    private void show(Job job, String name, int keep) throws IOException {
        job.target().show(name);
        say.accept("Đã công bố bản " + shortened(job.commit()) + ".");
        job.target().prune(keep);
    }

    private Publication refused(Job job, List<Problem> problems) throws IOException {
        say.accept("Nội dung có lỗi, không công bố bản " + shortened(job.commit()) + "; trang đang chạy giữ nguyên.");
        Optional<Path> live = job.target().live().map(job.target()::release);
        return new Publication(Outcome.REFUSED, List.copyOf(problems), job.commit(), live);
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static Stream<Problem> lost(PublicationRecord record, List<Address> addresses) {
        return record.lost(addresses).stream().map(Publisher::lost);
    }

    private static Problem lost(Lost lost) {
        Place place = new Place(PublicationRecord.FILE, lost.line(), 1);
        if (lost.anchors().isEmpty()) {
            return Problem.warning(
                    "address-lost",
                    place,
                    "địa chỉ " + lost.address() + " đã từng được công bố nhưng không còn trong bản này",
                    "giữ lại tệp nguồn với đúng tên cũ; liên kết, mã QR và bản in của người đọc vẫn trỏ về đó");
        }
        String named = String.join(
                ", #", lost.anchors().subList(0, Math.min(lost.anchors().size(), ANCHORS_NAMED)));
        return Problem.warning(
                "address-lost",
                place,
                lost.anchors().size() + " điểm đã từng được công bố không còn ở " + lost.address() + ": #" + named
                        + (lost.anchors().size() > ANCHORS_NAMED ? " …" : ""),
                "giữ nguyên số mục đã công bố; thêm mục mới thì đánh số tiếp theo");
    }

    static String shortened(String commit) {
        return commit.substring(0, Math.min(12, commit.length()));
    }
}
