package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.pipeline.Build;

/** A build replaces its output folder whole, so it takes only folders that are its own to replace. */
final class OutputFolder {
    private OutputFolder() {}

    /**
     * The folder as an absolute path, when it may be replaced.
     *
     * @param sources files and folders that the site is made of
     * @throws WrongUse when it holds what Loa did not write, or holds or lies inside one of the sources
     */
    static Path checked(Path output, List<Path> sources) throws WrongUse, IOException {
        Path folder = output.toAbsolutePath().normalize();
        if (output.toString().isBlank() || folder.getParent() == null) {
            throw new WrongUse("--output cần tên một thư mục riêng cho cổng.");
        }
        Path here = Path.of("").toAbsolutePath();
        if (here.startsWith(folder)) {
            throw new WrongUse("Không ghi đè thư mục đang đứng hoặc thư mục chứa nó: " + folder);
        }
        for (Path source : sources) {
            if (source.startsWith(folder) || folder.startsWith(source)) {
                throw new WrongUse(
                        "Thư mục xuất " + folder + " trùng hoặc lồng với " + source + ". Chọn thư mục khác.");
            }
        }
        if (Files.exists(folder) && !isOurs(folder)) {
            throw new WrongUse(folder
                    + " có những thứ không do Loa ghi; Loa không xóa chúng. Chọn thư mục khác hoặc thư mục trống.");
        }
        return folder;
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return Files.exists(folder.resolve(Build.MARK)) || inside.findAny().isEmpty();
        }
    }
}
