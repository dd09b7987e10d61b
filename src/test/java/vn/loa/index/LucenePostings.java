package vn.loa.index;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.tests.index.BasePostingsFormatTestCase;
import org.apache.lucene.tests.util.TestUtil;

/** Lucene's own tests of postings formats, over the exported lists. {@link LucenePostingsTest} runs those that need no positions. */
public class LucenePostings extends BasePostingsFormatTestCase {
    private final Codec codec = TestUtil.alwaysPostingsFormat(new ListsFormat());

    @Override
    protected Codec getCodec() {
        return codec;
    }
}
