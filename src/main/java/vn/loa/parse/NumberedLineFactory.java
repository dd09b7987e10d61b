package vn.loa.parse;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Takes numbered lines before Markdown's ordered lists do, which would renumber them: in a directive the number is text. */
final class NumberedLineFactory implements CustomBlockParserFactory {
    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(ListBlockParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                // a labelled line never stands inside a paragraph (Lines), so here "2030." goes on with the text above
                return !matched.getBlockParser().isParagraphParser()
                                && isNumbered(state.getLine(), state.getNextNonSpaceIndex())
                        ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
                        : BlockStart.none();
            }
        };
    }

    private static boolean isNumbered(BasedSequence line, int from) {
        int i = from;
        while (i < line.length() && i < from + 9 && Character.isDigit(line.charAt(i))) {
            i++;
        }
        return i > from && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')');
    }
}
