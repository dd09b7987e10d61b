package vn.loa.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.loa.model.Role;
import vn.loa.model.Site;

/** Writes the QR codes of a site beside the pages of its documents. */
public final class Pictures {
    /** The file names, in the folder of a document's page. */
    public static final String SVG = "ma-qr.svg";

    public static final String PNG = "ma-qr.png";

    /** Pixels of a module: a code of 37 modules is 740 pixels wide, most of the height of a television picture. */
    private static final int SCALE = 20;

    private Pictures() {}

    /**
     * A code for each document: of its spoken code where it has one, otherwise of its permanent address.
     *
     * @param address absolute, of the site's root; empty when none is known: then there is nothing that a code could say
     * @param output the site's folder
     */
    public static void write(Site site, String address, Path output) throws IOException {
        if (address.isEmpty()) {
            return;
        }
        Map<String, String> codes = new HashMap<>();
        site.codes().forEach((code, slug) -> codes.putIfAbsent(slug, code));
        try {
            site.documents().parallelStream().forEach(document -> {
                String page = Role.DOCUMENT.folder() + "/" + document.slug() + "/";
                String code = codes.get(document.slug());
                write(QrCode.of(address + (code == null ? page : code + "/")), output.resolve(page));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(QrCode code, Path folder) {
        try {
            Files.writeString(folder.resolve(SVG), SvgPicture.of(code));
            Files.write(folder.resolve(PNG), PngPicture.of(code, SCALE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
