package vn.loa.index;

import java.io.IOException;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/** The exported lists as Lucene's postings format: written by the exporter's code, read by {@link ListsProducer}. */
public final class ListsFormat extends PostingsFormat {
    /** For Lucene, which finds formats by their names. */
    public ListsFormat() {
        super("LoaLists");
    }

    @Override
    public FieldsConsumer fieldsConsumer(SegmentWriteState state) {
        return new ListsConsumer(state);
    }

    @Override
    public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
        return new ListsProducer(state);
    }
}
