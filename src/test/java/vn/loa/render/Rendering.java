package vn.loa.render;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Site;

/** Renders a site's pages with Freemarker set up as JBake sets it up. */
final class Rendering {
    private final Configuration configuration = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    private final Site site;
    private final SiteView view;

    Rendering(Site site, Settings settings) {
        this(site, settings, Voice.NONE);
    }

    Rendering(Site site, Settings settings, Voice voice) {
        this.site = site;
        view = SiteView.of(site, settings, List::of, voice);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLogTemplateExceptions(false);
        try {
            configuration.setDirectoryForTemplateLoading(Path.of("templates").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address to HTML, of every page the site has. */
    Map<String, String> pages() {
        Map<String, String> types = new LinkedHashMap<>();
        view.listings().forEach(listing -> types.put(listing.uri(), listing.type()));
        site.documents().forEach(d -> types.put("van-ban/" + d.slug() + "/index.html", "document"));
        site.bodies().forEach(b -> types.put("co-quan/" + b.slug() + "/index.html", "body"));
        site.topics().forEach(t -> types.put("chu-de/" + t.slug() + "/index.html", "topic"));
        site.pages().forEach(p -> types.put(p.slug() + "/index.html", "page"));
        Map<String, String> pages = new LinkedHashMap<>();
        types.forEach((uri, type) -> pages.put(uri, render(uri, type)));
        pages.put("404.html", render("404.html", "error404"));
        pages.put("feed.xml", render("feed.xml", "feed"));
        pages.put("sitemap.xml", render("sitemap.xml", "sitemap"));
        return pages;
    }

    String render(String uri, String type) {
        Map<String, Object> model = new HashMap<>();
        model.put("content", Map.of("uri", uri, "type", type));
        model.put("config", Map.of("site_host", ""));
        model.put("loa", List.of(view));
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(type + ".ftl").process(model, out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The page " + uri + " cannot be rendered", e);
        }
        return out.toString();
    }
}
