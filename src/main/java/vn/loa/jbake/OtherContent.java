package vn.loa.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.app.FileUtil;
import org.jbake.app.Parser;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;

/** Content that is not Markdown, such as HTML with a header: JBake's own engines parse it, its templates show it. */
final class OtherContent {
    private OtherContent() {}

    /** Published content of other engines, in path order. */
    static List<DocumentModel> of(JBakeConfiguration config) {
        Path content = config.getContentFolder().toPath();
        Parser parser = new Parser(config);
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOther(file.toFile()))
                    .sorted()
                    .map(file -> parse(parser, content, file))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("JBake has checked that " + content + " can be read", e);
        }
    }

    private static boolean isOther(File file) {
        String ending = FileUtil.fileExt(file);
        return !file.isHidden()
                && !ending.equals("md")
                && Engines.getRecognizedExtensions().contains(ending);
    }

    /** Nothing for drafts and for files without JBake's header. */
    private static Optional<DocumentModel> parse(Parser parser, Path content, Path file) {
        DocumentModel parsed = parser.processFile(file.toFile());
        if (parsed == null || !"published".equals(parsed.getStatus())) {
            return Optional.empty();
        }
        String relative = content.relativize(file).toString().replace('\\', '/');
        String uri = relative.substring(0, relative.lastIndexOf('.')) + "/index.html";
        DocumentModel model = ContentModels.base(parsed.getType(), uri, parsed.getTitle());
        parsed.forEach(model::put);
        return Optional.of(model);
    }
}
