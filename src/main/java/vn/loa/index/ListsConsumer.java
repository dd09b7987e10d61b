package vn.loa.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The exported lists and shards as a postings format of Lucene's own, in one file of the segment: by it Lucene's tests of postings
 * formats run over them. Terms are bytes, written as the characters of the same numbers; positions are not kept.
 */
final class ListsConsumer extends FieldsConsumer {
    static final String CODEC = "LoaLists";
    static final String EXTENSION = "lst";

    private final SegmentWriteState state;

    ListsConsumer(SegmentWriteState state) {
        this.state = state;
    }

    @Override
    public void write(org.apache.lucene.index.Fields fields, NormsProducer norms) throws IOException {
        Bytes out = new Bytes();
        List<String> names = new ArrayList<>();
        Bytes all = new Bytes();
        for (String name : fields) {
            org.apache.lucene.index.Terms terms = fields.terms(name);
            if (terms != null) {
                FieldInfo field = state.fieldInfos.fieldInfo(name);
                field(all, field, terms);
                names.add(name);
            }
        }
        out.number(names.size()).raw(all.toArray());
        String file = IndexFileNames.segmentFileName(state.segmentInfo.name, state.segmentSuffix, EXTENSION);
        try (IndexOutput output = state.directory.createOutput(file, state.context)) {
            CodecUtil.writeIndexHeader(output, CODEC, Export.VERSION, state.segmentInfo.getId(), state.segmentSuffix);
            byte[] packed = Bytes.compress(out.toArray());
            output.writeVInt(packed.length);
            output.writeBytes(packed, packed.length);
            CodecUtil.writeFooter(output);
        }
    }

    /** Name, whether it has frequencies, then its terms as one shard. */
    private void field(Bytes out, FieldInfo field, org.apache.lucene.index.Terms terms) throws IOException {
        boolean frequencies = field.getIndexOptions().compareTo(IndexOptions.DOCS_AND_FREQS) >= 0;
        Set<Postings.Detail> details = EnumSet.noneOf(Postings.Detail.class);
        if (frequencies) {
            details.add(Postings.Detail.FREQUENCY);
        }
        Bytes shard = new Bytes();
        TermsEnum each = terms.iterator();
        PostingsEnum reused = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            reused = each.postings(reused, frequencies ? PostingsEnum.FREQS : PostingsEnum.NONE);
            Postings postings = new Postings();
            while (reused.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                postings.add(reused.docID(), frequencies ? reused.freq() : 1, 0);
            }
            if (postings.size() > 0) {
                Bytes list = new Bytes();
                postings.write(list, state.segmentInfo.maxDoc(), details);
                String key = new String(term.bytes, term.offset, term.length, StandardCharsets.ISO_8859_1);
                shard.string(key).block(list.toArray());
            }
        }
        out.string(field.name).number(frequencies ? 1 : 0).block(shard.toArray());
    }

    @Override
    public void close() {
        // Nothing is held open between calls.
    }
}
