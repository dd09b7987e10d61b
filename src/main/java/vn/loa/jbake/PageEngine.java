package vn.loa.jbake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine.LazyLoadingModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's Freemarker engine with two differences that no page can see: the map of the whole configuration is made once
 * instead of once per page, and templates cannot make objects of Java classes ({@code ?new}), because templates come with
 * pushes.
 */
final class PageEngine extends DelegatingTemplateEngine {
    /** Characters of a page, about. */
    private static final int PAGE = 1 << 15;

    private final Configuration freemarker;
    private final ContentStore store;
    private final Map<String, Object> configuration;
    private final String version;

    PageEngine(ContentStore store, JBakeConfiguration config) {
        super(store, config);
        this.store = store;
        this.freemarker = freemarker(config);
        this.configuration = config.asHashMap();
        this.version = config.getVersion();
    }

    /** As JBake 2.7.0 sets it up in FreemarkerTemplateEngine. */
    private static Configuration freemarker(JBakeConfiguration config) {
        Configuration freemarker = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        freemarker.setDefaultEncoding(config.getRenderEncoding());
        freemarker.setOutputEncoding(config.getOutputEncoding());
        if (config.getFreemarkerTimeZone() != null) {
            freemarker.setTimeZone(config.getFreemarkerTimeZone());
            freemarker.setSQLDateAndTimeTimeZone(config.getFreemarkerTimeZone());
        }
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        File templates = config.getTemplateFolder();
        try {
            freemarker.setDirectoryForTemplateLoading(templates);
        } catch (IOException e) {
            throw new IllegalStateException("JBake has checked that " + templates + " exists", e);
        }
        return freemarker;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        if (!templateName.endsWith(".ftl")) {
            throw new RenderingException("Loa chỉ dùng mẫu Freemarker (.ftl): " + templateName);
        }
        model.setVersion(version);
        model.setConfig(configuration);
        try {
            // in one piece: what JBake opens encodes each of a thousand small writes by itself
            StringWriter page = new StringWriter(PAGE);
            freemarker
                    .getTemplate(templateName)
                    .process(new LazyLoadingModel(freemarker.getObjectWrapper(), model, store, config), page);
            writer.write(page.toString());
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }
}
