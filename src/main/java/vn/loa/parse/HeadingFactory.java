package vn.loa.parse;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings with {@code #} signs. Flexmark's own factory also looks for underlined headings, for which it gathers the whole
 * paragraph again at each of its lines: quadratic, and for nothing, because rules are no headings here (Lines).
 */
final class HeadingFactory implements CustomBlockParserFactory {
    private static final Pattern OPENING = Pattern.compile("^(#{1,6})(?:[ \\t]+|$)");
    private static final Pattern CLOSING = Pattern.compile("(?:^|[ \\t])#+[ \\t]*$");

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                FencedCodeBlockParser.Factory.class, ThematicBreakParser.Factory.class, ListBlockParser.Factory.class);
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
                boolean inCode = state.getActiveBlockParser() instanceof FencedCodeBlockParser;
                return inCode || state.getIndent() >= 4 ? BlockStart.none() : start(state);
            }
        };
    }

    private static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
        Matcher opening = OPENING.matcher(rest);
        if (rest.isEmpty() || rest.charAt(0) != '#' || !opening.find()) {
            return BlockStart.none();
        }
        HeadingParser parser = new HeadingParser(opening.end(1));
        Heading heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(rest.subSequence(0, opening.end(1)));
        BasedSequence text = rest.subSequence(opening.end());
        Matcher closing = CLOSING.matcher(text);
        heading.setText((closing.find() ? text.subSequence(0, closing.start()) : text).trim());
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(line.length());
    }
}
