package vn.loa.jbake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.loa.pipeline.Build;
import vn.loa.render.Settings;

/** The site's settings out of JBake's configuration and the environment. */
final class SiteSettings {
    private static final String DEFAULT_NAME = "Loa";

    private SiteSettings() {}

    /** Reads settings from JBake's configuration as templates see it, dots in keys as underscores. */
    static Settings of(Map<String, ?> config) {
        return new Settings(
                text(config, "loa_name", DEFAULT_NAME),
                text(config, "site_host", "").replaceAll("/+$", ""),
                slashes(text(config, "loa_base_path", "/")),
                Build.COPIES,
                text(config, "loa_editors_page", "false").equals("true"),
                epoch(System.getenv("SOURCE_DATE_EPOCH")));
    }

    private static Optional<Instant> epoch(String seconds) {
        return seconds != null && seconds.matches("\\d{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
                : Optional.empty();
    }

    private static String text(Map<String, ?> config, String key, String otherwise) {
        Object value = config.get(key);
        return value == null || value.toString().isBlank()
                ? otherwise
                : value.toString().strip();
    }

    private static String slashes(String path) {
        String inner = path.replaceAll("^/+|/+$", "");
        return inner.isEmpty() ? "/" : "/" + inner + "/";
    }
}
