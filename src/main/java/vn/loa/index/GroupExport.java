package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Exports the lists of some fields, gathered by key: a group is a key (a folded syllable, a folded pair, a number) with its
 * marked forms, each with a list per field. Groups are spread over shards by the hash of what they are filed under.
 *
 * @param keys which groups are exported
 * @param filedUnder key to what decides its shard
 * @param shardBytes how large a shard should be; 0 when each group stands alone and readers ask only for what is there
 * @param names how many names the shards have at most; neighbours share one
 */
record GroupExport(
        Index index,
        List<Fields> fields,
        Function<String, String> key,
        Predicate<String> keys,
        Function<String, String> filedUnder,
        Frequent frequent,
        int shardBytes,
        int names) {
    private static final int MOST_SHARDS = 1 << 15;

    /** So many that hardly two groups share one. */
    private static final int ALONE = Frequent.HASHES;

    private record Entry(int shard, String key, String raw) {}

    /** Writes all shards and adds to the root their number, a power of two, how many share a name, and the names. */
    void write(ShardFiles files, String kind, Bytes root) throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Fields field : fields) {
            index.frequencies(field).forEach((raw, frequency) -> sizes.merge(raw, frequency, Integer::sum));
        }
        sizes.keySet().removeIf(raw -> !keys.test(key.apply(raw)));
        int shards = shardBytes == 0 ? ALONE : shards(sizes);
        List<Entry> entries = new ArrayList<>(sizes.size());
        for (String raw : sizes.keySet()) {
            String group = key.apply(raw);
            entries.add(new Entry(Packing.shard(filedUnder.apply(group), shards), group, raw));
        }
        entries.sort(
                Comparator.comparingInt(Entry::shard).thenComparing(Entry::key).thenComparing(Entry::raw));
        int bundled = Export.bundled(shards, names);
        root.number(shards).number(bundled);
        Map<Integer, List<Entry>> bundles = new HashMap<>();
        for (Entry entry : entries) {
            bundles.computeIfAbsent(entry.shard() / bundled, number -> new ArrayList<>())
                    .add(entry);
        }
        int count = (shards + bundled - 1) / bundled;
        files.bundles(
                kind,
                count,
                number -> bundle(
                        bundles.getOrDefault(number, List.of()),
                        number * bundled,
                        Math.min(shards, (number + 1) * bundled)),
                root);
    }

    /** Shards by their numbers; of groups that stand alone only those that are there, of others empty ones, too. */
    private Map<String, byte[]> bundle(List<Entry> entries, int first, int end) throws IOException {
        Map<String, byte[]> bundle = new LinkedHashMap<>();
        int at = 0;
        for (int shard = first; shard < end && !entries.isEmpty(); shard++) {
            int start = at;
            while (at < entries.size() && entries.get(at).shard() == shard) {
                at++;
            }
            if (at > start || shardBytes > 0) {
                bundle.put(Integer.toHexString(shard), Bytes.compress(shard(entries.subList(start, at))));
            }
        }
        return bundle;
    }

    private int shards(Map<String, Integer> sizes) {
        long bytes =
                sizes.values().stream().mapToLong(frequency -> 8 + frequency).sum();
        int shards = 1;
        while (shards < MOST_SHARDS && shards < 2 * sizes.size() && (long) shards * shardBytes < bytes) {
            shards *= 2;
        }
        return shards;
    }

    private byte[] shard(List<Entry> entries) throws IOException {
        Bytes shard = new Bytes();
        int at = 0;
        while (at < entries.size()) {
            int end = at;
            while (end < entries.size()
                    && entries.get(end).key().equals(entries.get(at).key())) {
                end++;
            }
            shard.string(entries.get(at).key()).block(group(entries.subList(at, end)));
            at = end;
        }
        return shard.toArray();
    }

    private byte[] group(List<Entry> variants) throws IOException {
        Bytes group = new Bytes().number(variants.size());
        for (Entry variant : variants) {
            group.string(variant.raw().equals(variant.key()) ? "" : variant.raw());
            for (Fields field : fields) {
                Postings postings = index.postings(field.word(), variant.raw());
                postings.write(group, index.documents(), field.details(), postings.told(frequent.step()));
            }
        }
        return group.toArray();
    }
}
