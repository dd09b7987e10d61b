package vn.loa.read;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Problem;
import vn.loa.model.Source;

/**
 * What reading gave before, file by file, without the texts. It holds while a file's size and time of change stay the same; a
 * file that is gone is forgotten.
 */
public final class Earlier {
    /** A file as it stands on the disk. */
    record Stamp(long size, FileTime changed) {
        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /**
     * A file read.
     *
     * @param source nothing where errors left nothing to work on
     */
    record Outcome(Optional<Source> source, List<Problem> problems) {
        private Outcome withoutText() {
            return new Outcome(source.map(Source::withoutText), problems);
        }
    }

    private record Entry(Stamp stamp, Outcome outcome) {}

    private Map<Path, Entry> entries = Map.of();

    /** What reading gave, if the file is still the same. */
    Optional<Outcome> of(Path file, Stamp stamp) {
        return Optional.ofNullable(entries.get(file))
                .filter(entry -> entry.stamp.equals(stamp))
                .map(Entry::outcome);
    }

    /** Remembers these files, and no others. */
    void keep(List<Path> files, List<Stamp> stamps, List<Outcome> outcomes) {
        Map<Path, Entry> kept = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            kept.put(files.get(i), new Entry(stamps.get(i), outcomes.get(i).withoutText()));
        }
        entries = kept;
    }
}
