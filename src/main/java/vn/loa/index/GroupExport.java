package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Exports the lists of some fields, gathered by key: a group is a key (a folded syllable, a folded pair, a number) with its
 * marked forms, each with a list per field. Groups are spread over shards by the hash of what they are filed under.
 *
 * @param keys which groups are exported
 * @param filedUnder key to what decides its shard
 * @param details what lists tell at most
 * @param shardBytes how large a shard should be; 0 when each group stands alone and readers ask only for what is there
 * @param bundled how many shards share a name
 */
record GroupExport(
        Index index,
        List<Fields> fields,
        Function<String, String> key,
        Predicate<String> keys,
        Function<String, String> filedUnder,
        Set<Postings.Detail> details,
        int shardBytes,
        int bundled) {
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
        root.number(shards).number(bundled);
        int at = 0;
        for (int first = 0; first < shards; first += bundled) {
            Map<String, byte[]> bundle = new LinkedHashMap<>();
            int start = at;
            for (int shard = first; shard < Math.min(shards, first + bundled); shard++) {
                int end = at;
                while (end < entries.size() && entries.get(end).shard() == shard) {
                    end++;
                }
                if (end > at || shardBytes > 0) {
                    bundle.put(Integer.toHexString(shard), Bytes.compress(shard(entries.subList(at, end))));
                }
                at = end;
            }
            root.raw(files.bundle(kind, first / bundled, at == start ? Map.of() : bundle));
        }
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
                Set<Postings.Detail> told = EnumSet.noneOf(Postings.Detail.class);
                told.addAll(field.details());
                told.retainAll(details);
                index.postings(field.word(), variant.raw()).write(group, index.documents(), told);
            }
        }
        return group.toArray();
    }
}
