package vn.loa.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.BytesRef;

/** Reads a segment that {@link ListsConsumer} wrote, all of it at once. */
final class ListsProducer extends FieldsProducer {
    private final TreeMap<String, Terms> fields = new TreeMap<>();
    private final IndexInput file;

    ListsProducer(SegmentReadState state) throws IOException {
        String name =
                IndexFileNames.segmentFileName(state.segmentInfo.name, state.segmentSuffix, ListsConsumer.EXTENSION);
        byte[] packed;
        try (ChecksumIndexInput in =
                state.directory.openChecksumInput(name, org.apache.lucene.store.IOContext.READONCE)) {
            CodecUtil.checkIndexHeader(
                    in,
                    ListsConsumer.CODEC,
                    Export.VERSION,
                    Export.VERSION,
                    state.segmentInfo.getId(),
                    state.segmentSuffix);
            packed = new byte[in.readVInt()];
            in.readBytes(packed, 0, packed.length);
            CodecUtil.checkFooter(in);
        }
        int documents = state.segmentInfo.maxDoc();
        BytesReader in = BytesReader.ofCompressed(packed);
        for (int rest = in.number(); rest > 0; rest--) {
            FieldInfo field = state.fieldInfos.fieldInfo(in.string());
            boolean frequencies = in.number() == 1;
            TreeMap<BytesRef, ListReader> lists = new TreeMap<>();
            for (BytesReader shard = new BytesReader(in.block()); !shard.atEnd(); ) {
                BytesRef term = new BytesRef(shard.string().getBytes(StandardCharsets.ISO_8859_1));
                lists.put(term, ListReader.of(new BytesReader(shard.block()), documents, frequencies, false));
            }
            fields.put(field.name, new ListsTerms(lists, field, documents));
        }
        file = state.directory.openInput(name, state.context);
    }

    @Override
    public Iterator<String> iterator() {
        return fields.keySet().iterator();
    }

    @Override
    public Terms terms(String field) {
        return fields.get(field);
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public void checkIntegrity() throws IOException {
        CodecUtil.checksumEntireFile(file.clone());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
