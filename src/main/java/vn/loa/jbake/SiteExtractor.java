package vn.loa.jbake;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;
import vn.loa.render.SiteView;

/** Gives templates the variable {@code loa}: a list, because JBake takes all extracted values for lists, of one site. */
public final class SiteExtractor implements ModelExtractor<List<SiteView>> {
    @Override
    @SuppressWarnings("rawtypes") // JBake's signature
    public List<SiteView> get(ContentStore db, Map model, String key) {
        @SuppressWarnings("unchecked") // JBake puts its configuration there under string keys
        Map<String, ?> config = (Map<String, ?>) model.get("config");
        return List.of(
                SiteRegistry.get((File) config.get("contentFolder"), config).view());
    }
}
