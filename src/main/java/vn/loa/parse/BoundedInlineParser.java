package vn.loa.parse;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flexmark's inline parser without its quadratic hangs: a match copies no longer the whole block, and a block with more
 * openers than any text of people has stays plain text.
 */
final class BoundedInlineParser extends InlineParserImpl {
    /** A directive's paragraph has a dozen; the time that the rest of flexmark takes grows with their square. */
    static final int MOST_OPENERS = 1_000;

    private static final String OPENERS = "<[`";

    BoundedInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    /** The text of a block that had too many openers to be parsed. */
    static final class Unparsed extends Node {
        private Unparsed(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        if (hasTooManyOpeners(content)) {
            block.appendChild(new Unparsed(content));
        } else {
            super.parse(content, block);
        }
    }

    private static boolean hasTooManyOpeners(CharSequence content) {
        int openers = 0;
        for (int i = 0; i < content.length() && openers <= MOST_OPENERS; i++) {
            openers += OPENERS.indexOf(content.charAt(i)) >= 0 ? 1 : 0;
        }
        return openers > MOST_OPENERS;
    }

    /** As inherited, but without {@link Matcher#toMatchResult}, which copies the whole block for every match. */
    @Override
    public BasedSequence match(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher == null ? null : input.subSequence(matcher.start(), matcher.end());
    }
}
