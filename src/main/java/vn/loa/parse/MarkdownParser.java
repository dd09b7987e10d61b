package vn.loa.parse;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Function;
import vn.loa.model.Mention;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Source;
import vn.loa.model.Text;

/** Parses the body of a content file. Thread-safe; one instance serves a build. */
public final class MarkdownParser {
    private final Parser parser;

    public MarkdownParser() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                // HTML is shown as text (SafeHtml), indentation in a directive is layout, not code.
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        this.parser = Parser.builder(options)
                .customBlockParserFactory(new NumberedLineFactory())
                .customBlockParserFactory(new HeadingFactory())
                .customInlineParserFactory(BoundedInlineParser::new)
                .customDelimiterProcessor(new Stars())
                // flexmark leaves link definitions out when the inline parser is not its own
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }

    /**
     * Parses a body.
     *
     * @param finder finds the mentions of other documents in the plain text of one block
     */
    public Parsed parse(Source source, Function<String, List<Mention>> finder) {
        return parse(source, AsPrinted.NOTHING, finder);
    }

    /** The same of an official text that has its heading and closing with it. */
    public Parsed parse(Source source, AsPrinted printed, Function<String, List<Mention>> finder) {
        Lines lines = Lines.of(source.path(), source.body(), source.bodyLine());
        try {
            Document document = parser.parse(lines.text());
            return new ArticleWriter(lines, printed, finder).write(document);
        } catch (StackOverflowError e) {
            Problem problem = Problem.error(
                    "nesting",
                    new Place(source.path(), source.bodyLine(), 1),
                    "Văn bản lồng quá nhiều lớp trích dẫn, gạch đầu dòng hoặc dấu nhấn.",
                    "Tìm dòng có rất nhiều dấu >, - hoặc * liền nhau và xóa bớt.");
            return new Parsed(Text.EMPTY, List.of(problem));
        }
    }
}
