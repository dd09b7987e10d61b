package vn.loa.jbake;

import java.io.File;
import java.util.Optional;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;
import vn.loa.model.Role;
import vn.loa.model.Site;

/**
 * JBake's markup engine for {@code .md}. The stock oven parses files one at a time; ours are parsed, understood and linked
 * together when the site is loaded, so that this engine only looks up what became of a file.
 */
public final class MarkdownFiles implements ParserEngine {
    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        File content = config.getContentFolder();
        SiteRegistry.Entry entry = SiteRegistry.get(content, config.asHashMap());
        String relative = content.toPath().relativize(file.toPath()).toString().replace('\\', '/');
        // JBake's contract: null is a file to skip, here a draft
        return model(entry, relative, config.getDateFormat()).orElse(null);
    }

    private static Optional<DocumentModel> model(SiteRegistry.Entry entry, String relative, String dateFormat) {
        Site site = entry.site();
        String path = relative.substring(0, relative.lastIndexOf('.'));
        String slug = path.substring(path.lastIndexOf('/') + 1);
        String top = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        if (top.equals(Role.DOCUMENT.folder())) {
            return site.document(slug).map(ContentModels::of);
        }
        if (top.equals(Role.BODY.folder())) {
            return site.body(slug).map(ContentModels::of);
        }
        if (top.equals(Role.TOPIC.folder())) {
            return site.topics().stream()
                    .filter(t -> t.slug().equals(slug))
                    .findFirst()
                    .map(ContentModels::of);
        }
        return site.pages().stream()
                .filter(p -> p.slug().equals(path))
                .findFirst()
                .map(page -> ContentModels.of(page, dateFormat, entry.view().html(page)));
    }

    @Override
    @Deprecated
    public java.util.Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7 calls parse(JBakeConfiguration, File)");
    }
}
