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

    private final Site site;
    private final String address;
    private final String name;
    private final Kept kept;
    private final Map<String, String> codes = new HashMap<>();

    /**
     * The pictures of a site.
     *
     * @param address absolute, of the site's root; empty when none is known: then there is nothing that a code could say, and
     *     nothing is written
     * @param name of the site
     * @param kept what earlier builds drew
     */
    public Pictures(Site site, String address, String name, Kept kept) {
        this.site = site;
        this.address = address;
        this.name = name;
        this.kept = kept;
        site.codes().forEach((code, slug) -> codes.putIfAbsent(slug, code));
    }

    /**
     * Writes for each document a code, of its spoken code where it has one, otherwise of its permanent address, and a card; for
     * the rest of the site one card.
     *
     * @param output the site's folder
     * @param progress a step for each document
     */
    public void write(Path output, Progress progress) throws IOException {
        if (address.isEmpty()) {
            return;
        }
        progress.begin(Progress.Stage.PICTURES, site.documents().size());
        try {
            writeCommon(output);
            site.documents().parallelStream().forEach(document -> {
                draw(document, output);
                progress.step();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the card of pages that are no document. */
    public void writeCommon(Path output) throws IOException {
        if (!address.isEmpty()) {
            put(new ShareCard.Words(name, "", PURPOSE, "", ""), output);
        }
    }

    /** Writes the pictures of one document. */
    public void write(Document document, Path output) throws IOException {
        try {
            if (!address.isEmpty()) {
                Files.createDirectories(folder(document, output));
                draw(document, output);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void draw(Document document, Path output) {
        String code = codes.get(document.slug());
        Path folder = folder(document, output);
        try {
            put(address + (code == null ? Role.DOCUMENT.folder() + "/" + document.slug() + "/" : code + "/"), folder);
            put(words(document, code), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Document document, Path output) {
        return output.resolve(Role.DOCUMENT.folder()).resolve(document.slug());
    }

    private ShareCard.Words words(Document document, String code) {
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

    private void put(ShareCard.Words words, Path folder) throws IOException {
        Files.write(folder.resolve(SHARE), kept.picture("card " + words.key(), () -> ShareCard.png(words)));
    }

    private void put(String link, Path folder) throws IOException {
        Files.write(folder.resolve(SVG), kept.picture("svg " + link, () -> svg(link)));
        Files.write(folder.resolve(PNG), kept.picture("png " + link, () -> png(link)));
    }

    private static byte[] svg(String address) {
        return SvgPicture.of(QrCode.of(address)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(String address) {
        return PngPicture.of(QrCode.of(address), SCALE);
    }
}
