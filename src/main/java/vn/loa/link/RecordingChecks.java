package vn.loa.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loa.model.Document;
import vn.loa.model.OnAir;
import vn.loa.model.Problem;
import vn.loa.model.Recording;

/** Whether the files of recordings and translations are there; those of other sites are taken at their word. */
final class RecordingChecks {
    private static final String CODE = "recording-missing";

    private RecordingChecks() {}

    static List<Problem> check(Collection<Document> documents, Predicate<String> isFile) {
        List<Problem> problems = new ArrayList<>();
        for (Document document : documents) {
            OnAir onAir = document.meta().onAir();
            Stream.concat(onAir.audio().stream(), onAir.translations().stream())
                    .filter(recording -> recording.src().startsWith("/"))
                    .filter(recording -> !isFile.test(recording.src().substring(1)))
                    .map(RecordingChecks::missing)
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Problem missing(Recording recording) {
        return Problem.error(
                CODE,
                recording.place(),
                "Không có tệp " + recording.src() + ".",
                "Đặt tệp vào assets" + recording.src() + ", hoặc sửa “src”.");
    }
}
