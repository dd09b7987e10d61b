package vn.loa.serve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Adds the script that reloads the browser to a page on its way out; the file on the disk stays as it was built. */
final class Injection {
    private Injection() {}

    /**
     * Gives the page with the script before its last {@code </body>}, or at its end where there is none.
     *
     * @param version of the site that the page belongs to; the script reloads when it hears of another
     */
    static byte[] into(byte[] page, String version) {
        // One char per byte: what the page's own bytes mean does not matter here, and they come out unchanged.
        String html = new String(page, StandardCharsets.ISO_8859_1);
        int at = html.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        int place = at < 0 ? html.length() : at;
        String script = "<script src=\"/__loa/reload.js\" data-version=\"" + version + "\" async></script>";
        return (html.substring(0, place) + script + html.substring(place)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
