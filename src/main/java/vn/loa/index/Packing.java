package vn.loa.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import vn.loa.model.Passage;
import vn.loa.model.Provision;

/** The packed forms of a record: what a hit shows, and the text from which excerpts are cut. */
final class Packing {
    private Packing() {}

    /** Url, title, number, kind, issuer, date. */
    static byte[] head(SearchRecord record) {
        return new Bytes()
                .string(record.url())
                .string(record.title())
                .string(record.number())
                .string(record.kind())
                .string(record.issuer())
                .string(record.date())
                .toArray();
    }

    /**
     * How many blocks, then each, packed by {@link Primer}: the head, how many blocks there are, the provisions that the block's passages stand
     * in (path, label, anchor, heading), its passages (the place of its provision + 1, text). There is always a first block.
     *
     * @param blocks the block of each passage
     */
    static byte[] blocks(SearchRecord record, List<Integer> blocks) {
        int count = blocks.isEmpty() ? 1 : blocks.get(blocks.size() - 1) + 1;
        Bytes out = new Bytes().number(count);
        for (int block = 0; block < count; block++) {
            int from = Math.max(0, blocks.indexOf(block));
            List<Passage> passages = record.passages().subList(from, blocks.lastIndexOf(block) + 1);
            Bytes one = new Bytes().raw(head(record)).number(count);
            text(one, record.provisions(), passages);
            out.block(Primer.pack(one.toArray()));
        }
        return out.toArray();
    }

    private static void text(Bytes out, List<Provision> all, List<Passage> passages) {
        List<Integer> used = passages.stream()
                .map(Passage::provision)
                .filter(provision -> provision >= 0)
                .distinct()
                .toList();
        out.number(used.size());
        for (int i : used) {
            Provision provision = all.get(i);
            out.string(provision.path())
                    .string(provision.label())
                    .string(provision.anchor())
                    .string(provision.heading());
        }
        out.number(passages.size());
        for (Passage passage : passages) {
            out.number(used.indexOf(passage.provision()) + 1).string(passage.text());
        }
    }

    /** The blocks of {@link #blocks}, still packed. */
    static List<byte[]> unpacked(byte[] packed) {
        BytesReader in = new BytesReader(packed);
        List<byte[]> blocks = new ArrayList<>();
        for (int rest = in.number(); rest > 0; rest--) {
            blocks.add(in.block());
        }
        return blocks;
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** FNV-1a over the UTF-8 bytes of a key: which shard of several it stands in. */
    static int shard(String key, int shards) {
        int hash = 0x811c9dc5;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        // The low bits of FNV mix poorly for short keys.
        hash ^= hash >>> 15;
        return hash & (shards - 1);
    }
}
