package vn.loa.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Progress;
import vn.loa.model.Role;
import vn.loa.model.Site;
import vn.loa.model.SpokenCode;

/** Writes the pictures of a site: the QR codes of its documents, and what links to its pages show where they are shared. */
public final class Pictures {
    /** The file names, in the folder of a document's page. */
    public static final String SVG = "ma-qr.svg";

    public static final String PNG = "ma-qr.png";

    public static final String SHARE = "anh-chia-se.png";

    /** What the site says of itself where there is no title. */
    private static final String PURPOSE = "Tìm, đọc và đối chiếu văn bản chỉ đạo";

    /** Pixels of a module: a code of 37 modules is 740 pixels wide, most of the height of a television picture. */
    private static final int SCALE = 20;

    private Pictures() {}

    /**
     * For each document a code, of its spoken code where it has one, otherwise of its permanent address, and a card; for the rest
     * of the site one card.
     *
     * @param address absolute, of the site's root; empty when none is known: then there is nothing that a code could say
     * @param name of the site
     * @param output the site's folder
     * @param kept what earlier builds drew
     * @param progress a step for each document
     */
    public static void write(Site site, String address, String name, Path output, Kept kept, Progress progress)
            throws IOException {
        if (address.isEmpty()) {
            return;
        }
        progress.begin(Progress.Stage.PICTURES, site.documents().size());
        Map<String, String> codes = new HashMap<>();
        site.codes().forEach((code, slug) -> codes.putIfAbsent(slug, code));
        try {
            write(new ShareCard.Words(name, "", PURPOSE, "", ""), output, kept);
            site.documents().parallelStream().forEach(document -> {
                String page = Role.DOCUMENT.folder() + "/" + document.slug() + "/";
                String code = codes.get(document.slug());
                write(address + (code == null ? page : code + "/"), output.resolve(page), kept);
                write(words(site, name, document, code), output.resolve(page), kept);
                progress.step();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ShareCard.Words words(Site site, String name, Document document, String code) {
        Meta meta = document.meta();
        String issuer = site.issuerOf(document).map(Body::title).orElse(meta.issuer());
        String date = meta.date().map(PartialDate::vietnamese).orElse("");
        return new ShareCard.Words(
                name,
                (meta.kind() + " " + meta.number()).strip(),
                meta.title(),
                issuer + (issuer.isEmpty() || date.isEmpty() ? "" : " · ") + date,
                code == null ? "" : new SpokenCode(code).grouped());
    }

    private static void write(ShareCard.Words words, Path folder, Kept kept) {
        try {
            Files.write(folder.resolve(SHARE), kept.picture("card " + words.key(), () -> ShareCard.png(words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String address, Path folder, Kept kept) {
        try {
            Files.write(folder.resolve(SVG), kept.picture("svg " + address, () -> svg(address)));
            Files.write(folder.resolve(PNG), kept.picture("png " + address, () -> png(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] svg(String address) {
        return SvgPicture.of(QrCode.of(address)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(String address) {
        return PngPicture.of(QrCode.of(address), SCALE);
    }
}
